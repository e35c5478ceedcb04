// Finding text: accents folded, prefixes, several words, all of which must be there.

/** Lower case, accents off, one sigma: "Müde" is found by "mude". */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Scripts that put no space between words: there a term may stand anywhere. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The folded words of a query; empty when nothing was asked. */
export function toTerms(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/**
 * Whether every term begins some word of the text.
 * @param folded text that went through {@link fold}
 * @param beside another one that a term may stand in just as well
 */
export function matches(folded: string, terms: readonly string[], beside = ''): boolean {
  return terms.every((term) => findTerm(folded, term) !== -1 || findTerm(beside, term) !== -1);
}

/** Where a term next begins a word of folded text, at or after `from`; -1 when nowhere. */
export function findTerm(folded: string, term: string, from = 0): number {
  const anywhere = UNSPACED.test(term);
  for (let at = folded.indexOf(term, from); at !== -1; at = folded.indexOf(term, at + 1)) {
    if (anywhere || !followsLetter(folded, at)) return at;
  }
  return -1;
}

/**
 * Whether every text that `after` finds was found by `before` already: somebody has typed on, so that
 * only what was found need be searched.
 */
export function narrows(before: readonly string[], after: readonly string[]): boolean {
  return before.every((term) => after.some((longer) => longer.startsWith(term)));
}

/** Asked of nearly every place in a hundred thousand texts: plain letters are told at a glance. */
function followsLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return LETTER.test(characterBefore(text, at));
}

/** Empty at the start; a character outside the basic plane takes two units. */
function characterBefore(text: string, at: number): string {
  const unit = text[at - 1] ?? '';
  return unit >= '\uDC00' && unit <= '\uDFFF' ? text.slice(at - 2, at) : unit;
}
