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
/** Text that ends within a word. */
const IN_WORD = /[\p{L}\p{N}]$/u;

/** The folded words of a query; empty when nothing was asked. */
export function toTerms(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/**
 * Whether every term begins some word of the text.
 * @param folded text that went through {@link fold}
 */
export function matches(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => beginsWord(folded, term));
}

function beginsWord(folded: string, term: string): boolean {
  const anywhere = UNSPACED.test(term);
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) {
    // Two units back: a letter outside the basic plane takes two.
    if (anywhere || !IN_WORD.test(folded.slice(Math.max(at - 2, 0), at))) return true;
  }
  return false;
}
