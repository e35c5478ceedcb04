// Where in a text the searched words stand, and the part of a long text to show them in.
import { findTerm, fold } from './search';

/** From and to, in units of the text as it is written. */
export type Span = readonly [from: number, to: number];

/** The stretches of `text` that the terms of a query found, in order, none touching another. */
export function findSpans(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  const { folded, origin } = foldWithOrigin(text);
  // A term may end in the middle of a character: half of a pair, or one that folds into two.
  const endOf = (unit: number): number => {
    let next = unit;
    while (origin[next] === origin[unit - 1]) next += 1;
    return origin[next] ?? text.length;
  };
  const found = terms.flatMap((term) => {
    const spans: Span[] = [];
    for (
      let at = findTerm(folded, term);
      at !== -1;
      at = findTerm(folded, term, at + term.length)
    ) {
      spans.push([origin[at] ?? 0, endOf(at + term.length)]);
    }
    return spans;
  });
  return join(found.sort(([a], [b]) => a - b));
}

/**
 * The beginning of a long text or, when what was found lies further on, what stands around it.
 * `cut`: the text does not begin where the text began. `spans` are in units of what is given back.
 */
export function toExcerpt(
  text: string,
  terms: readonly string[],
  length: number,
): { text: string; cut: boolean; spans: Span[] } {
  const spans = findSpans(text, terms);
  const first = spans[0]?.[0] ?? 0;
  const from = first < length / 2 ? 0 : wordStart(text, first - Math.floor(length / 4));
  const shown = text.slice(from, from + length);
  const within = spans.flatMap(([a, b]): Span[] =>
    a - from < shown.length ? [[a - from, Math.min(b - from, shown.length)]] : [],
  );
  return { text: shown, cut: from > 0, spans: within };
}

/** Folds a character at a time, and remembers where each unit of the outcome came from. */
export function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  const origin: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) origin.push(at);
    at += character.length;
  }
  return { folded: parts.join(''), origin };
}

function join(sorted: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** The start of the word after `at`, so that an excerpt begins with a whole one. */
function wordStart(text: string, at: number): number {
  const gap = text.slice(at, at + MAX_WORD).search(/\s/u);
  return gap === -1 ? at : at + gap + 1;
}

const MAX_WORD = 30;
