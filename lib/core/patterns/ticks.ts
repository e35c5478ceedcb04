// Which weeks, months or years are named below a picture: so many that they do not meet.
import type { Bin } from './bins';
import { type Span, toDate } from './calendar-day';

export interface Tick {
  bin: Bin;
  place: number;
  /** Left out where there is little room. */
  minor: boolean;
}

/** As many as can stand side by side on a wide page. */
const MOST_TICKS = 13;

/** Which bins are named below a picture: the beginning of years first, then months between them. */
export function toTicks(bins: readonly Bin[], { to }: Span): Tick[] {
  const named = bins.flatMap((bin, place) => {
    const turn = turnOf(bin, to);
    return turn === undefined ? [] : [{ bin, place, turn }];
  });
  const every = [1, 2, 3, 6, 12, 24, 60].find((each) => named.length / each <= MOST_TICKS) ?? 120;
  return named
    .filter(({ turn }) => turn % every === 0)
    .map(({ bin, place, turn }) => ({ bin, place, minor: turn % (every * 2) !== 0 }));
}

/** Which month of its year begins in a bin, or which year; undefined where none does. */
function turnOf({ step, from, to }: Bin, until: number): number | undefined {
  const last = toDate(Math.min(to, until));
  if (step === 'year') return last.year;
  return step === 'month' || toDate(from - 1).month !== last.month ? last.month - 1 : undefined;
}
