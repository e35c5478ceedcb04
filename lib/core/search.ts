// Finding text: accents folded, prefixes, several words, all of which must be there.

/** Lower case, accents off, one sigma: "Müde" is found by "mude". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

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
 */
export function matches(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => findTerm(folded, term) !== -1);
}

/** Where a term next begins a word of folded text, at or after `from`; -1 when nowhere. */
export function findTerm(folded: string, term: string, from = 0): number {
  const anywhere = UNSPACED.test(term);
  for (let at = folded.indexOf(term, from); at !== -1; at = folded.indexOf(term, at + 1)) {
    if (anywhere || !LETTER.test(characterBefore(folded, at))) return at;
  }
  return -1;
}

/** Empty at the start; a character outside the basic plane takes two units. */
function characterBefore(text: string, at: number): string {
  const unit = text[at - 1] ?? '';
  return unit >= '\uDC00' && unit <= '\uDFFF' ? text.slice(at - 2, at) : unit;
}
