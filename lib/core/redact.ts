// Taking names and phrases out of a text. Promise: they are removed, not covered: what is given back
// holds them nowhere, in whatever case, with or without accents, and across line breaks.
import { foldWithOrigin } from './found-spans';
import { fold } from './search';

/** Stands where something was taken out. */
export const GAP = '[…]';

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** One on each line, or between commas. */
export function toPhrases(typed: string): string[] {
  return typed
    .split(/[\n,;]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => SAYS_SOMETHING.test(phrase));
}

/** Each as whole words, and with a possessive "'s" after it. */
export function redact(text: string, phrases: readonly string[]): string {
  const any = toPattern(phrases);
  if (!any) return text;
  const { folded, origin } = foldWithOrigin(text);
  let out = '';
  let from = 0;
  for (const match of folded.matchAll(any)) {
    const start = origin[match.index] ?? 0;
    out += text.slice(from, start) + GAP;
    from = endOf(match.index + match[0].length, origin, text.length);
  }
  return out + text.slice(from);
}

/** After the last character, also where one folds into two units. */
function endOf(unit: number, origin: readonly number[], length: number): number {
  let next = unit;
  while (next > 0 && origin[next] !== undefined && origin[next] === origin[next - 1]) next += 1;
  return origin[next] ?? length;
}

function toPattern(phrases: readonly string[]): RegExp | undefined {
  const folded = phrases
    .map((phrase) => fold(phrase).trim())
    .filter((each) => SAYS_SOMETHING.test(each));
  if (folded.length === 0) return undefined;
  const longestFirst = folded
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => {
      const words = phrase.split(/\s+/u).map(escapeAll).join('\\s+');
      // Where words are not parted by spaces, a name stands between any letters.
      return UNSPACED.test(phrase)
        ? words
        : `(?<![\\p{L}\\p{N}])${words}(?:['’]s)?(?![\\p{L}\\p{N}])`;
    });
  return new RegExp(longestFirst.join('|'), 'gu');
}

function escapeAll(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}
