// Room and closeness over weeks: what was answered on the dial, with its spread. Promise: no middle
// and no spread where there are too few answers to have one.
import { type Bin, createBinSearch, stepOf, toBins } from './bins';
import type { Span } from './calendar-day';
import type { Dated } from './dated';

/** Fewer answers than this show no pattern. */
export const WISHES_AT_LEAST = 8;

/** With fewer answers the quarters of a week would be made of single ones. */
export const SPREAD_AT_LEAST = 4;

/** -1 (room) to 1 (closeness). */
export interface Spread {
  low: number;
  high: number;
}

export interface WishBin extends Bin {
  /** From room to closeness; empty where nothing was answered. */
  answers: readonly number[];
  median: number | undefined;
  /** Between which the middle half of the answers lies. */
  spread: Spread | undefined;
}

export interface Wishes {
  bins: readonly WishBin[];
  answers: number;
}

/** @param dated of the span */
export function toWishes(dated: readonly Dated[], span: Span): Wishes {
  const bins = toBins(span, stepOf(span, 'week'));
  const placeOf = createBinSearch(bins);
  const found = bins.map((): number[] => []);
  for (const { entry, day } of dated) {
    if (entry.want !== undefined) found[placeOf(day)]?.push(entry.want);
  }
  return {
    bins: bins.map((bin, place) => ({ ...bin, ...toSummary(toSorted(found[place] ?? [])) })),
    answers: found.reduce((sum, answers) => sum + answers.length, 0),
  };
}

/** Much quicker than with a function that compares. */
function toSorted(answers: readonly number[]): number[] {
  return [...Float64Array.from(answers).sort()];
}

function toSummary(answers: readonly number[]): Omit<WishBin, keyof Bin> {
  return {
    answers,
    median: answers.length === 0 ? undefined : quantile(answers, 0.5),
    spread:
      answers.length < SPREAD_AT_LEAST
        ? undefined
        : { low: quantile(answers, 0.25), high: quantile(answers, 0.75) },
  };
}

/**
 * Between the two nearest where it falls between (type 7 of Hyndman and Fan, the usual one).
 * @param sorted at least one
 */
export function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
