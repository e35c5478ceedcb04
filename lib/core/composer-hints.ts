// What may be worth a second look in a message, as a hint and never a verdict. Promise: the words
// stay the writer's; nothing is changed, and what is not recognised is not remarked on.

export const HINTS = ['always', 'blame', 'two-requests'] as const;
export type Hint = (typeof HINTS)[number];

/** Phrases in small letters, as they are said. */
export interface HintWords {
  always: string[];
  blame: string[];
  /** What begins a request. */
  request: string[];
}

export interface FoundHint {
  hint: Hint;
  /** What was found, as it stands in the text. */
  found: string;
}

/** At most one of each kind, in the order of {@link HINTS}. */
export function findHints(words: HintWords, text: string): FoundHint[] {
  const plain = text.replace(/’/gu, "'").replace(/\s+/gu, ' ');
  const [always] = phrasesIn(plain, words.always);
  const [blame] = phrasesIn(plain, words.blame);
  const [, second] = phrasesIn(plain, words.request);
  return [
    ...(always === undefined ? [] : [{ hint: 'always' as const, found: always }]),
    ...(blame === undefined ? [] : [{ hint: 'blame' as const, found: blame }]),
    ...(second === undefined ? [] : [{ hint: 'two-requests' as const, found: second }]),
  ];
}

/** As whole words, in the order they stand; of phrases that begin alike, the longest. */
function phrasesIn(text: string, phrases: readonly string[]): string[] {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length).map(toPattern);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return text.match(any) ?? [];
}

function toPattern(phrase: string): string {
  return phrase.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}
