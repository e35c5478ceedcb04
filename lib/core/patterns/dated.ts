// Entries with the day and hour on the clocks where each was written: what every pattern counts.
import type { Entry } from '../entry';
import { isWithin, type Span } from './calendar-day';
import { createLocalTimes, type LocalTime } from './local-time';

export interface Dated extends Pick<LocalTime, 'day' | 'hour'> {
  entry: Entry;
}

/** In the order given. */
export function toDated(entries: readonly Entry[]): Dated[] {
  const toLocalTime = createLocalTimes();
  return entries.map((entry) => {
    const { day, hour } = toLocalTime(entry.at, entry.zone);
    return { entry, day, hour };
  });
}

/** From the first day to the last on which anything was kept; undefined without entries. */
export function keptSpanOf(dated: readonly Dated[]): Span | undefined {
  const [first] = dated;
  if (!first) return undefined;
  const span = { from: first.day, to: first.day };
  for (const { day } of dated) {
    if (day < span.from) span.from = day;
    if (day > span.to) span.to = day;
  }
  return span;
}

export function within(dated: readonly Dated[], span: Span): Dated[] {
  return dated.filter(({ day }) => isWithin(span, day));
}
