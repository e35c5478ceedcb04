// A span of days in whole weeks, months or years, whichever can still be told apart in a picture.
import { type Span, toDate, toDayNumber, weekdayOf } from './calendar-day';

export type Step = 'week' | 'month' | 'year';

/** One week, month or year: its first day and its last. */
export interface Bin extends Span {
  step: Step;
}

/** More columns than this are a smear. */
const MOST = { week: 60, month: 36 } as const;

/** The step wished for, or a longer one where the span is too long for it. */
export function stepOf(span: Span, wish: 'week' | 'month'): Step {
  const days = span.to - span.from + 1;
  if (wish === 'week' && days <= MOST.week * 7) return 'week';
  return days <= MOST.month * 30.5 ? 'month' : 'year';
}

/** Oldest first, without a gap; the first and the last may reach beyond the span. */
export function toBins({ from, to }: Span, step: Step): Bin[] {
  const bins: Bin[] = [];
  let begin = beginOf(from, step);
  while (begin <= to) {
    const next = nextOf(begin, step);
    bins.push({ step, from: begin, to: next - 1 });
    begin = next;
  }
  return bins;
}

/** In which of `bins` a day lies, by its place; -1 where in none. */
export function createBinSearch(bins: readonly Bin[]): (day: number) => number {
  const [first, last] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? -1];
  const places = new Int32Array(last - first + 1);
  for (const [place, { from, to }] of bins.entries()) {
    places.fill(place, from - first, to - first + 1);
  }
  return (day) => places[day - first] ?? -1;
}

function beginOf(day: number, step: Step): number {
  if (step === 'week') return day - weekdayOf(day);
  return toDayNumber(toDate(day).with(step === 'month' ? { day: 1 } : { month: 1, day: 1 }));
}

function nextOf(begin: number, step: Step): number {
  if (step === 'week') return begin + 7;
  return toDayNumber(toDate(begin).add(step === 'month' ? { months: 1 } : { years: 1 }));
}
