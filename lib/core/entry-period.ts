// From when to when entries are shown: a period as the patterns have it, a month, or from one day to
// another. It may stand in an address.
import { type Span, toDayNumber } from './patterns/calendar-day';
import { type Period, parsePeriod } from './patterns/period';
import { spanOf } from './patterns/period-days';

/** Either end may be open. Days such as `2026-11-22`; which of them comes first does not matter. */
export interface Between {
  from?: string;
  to?: string;
}

/** `2026-11` */
export type Month = `${number}-${number}`;

export type EntryPeriod = Exclude<Period, 'all'> | Month | Between;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** As it stands in an address; undefined when it is none. */
export function parseEntryPeriod(text: string | null | undefined): EntryPeriod | undefined {
  const period = parsePeriod(text);
  if (period !== undefined) return period === 'all' ? undefined : period;
  if (!text) return undefined;
  return isMonth(text) ? text : parseBetween(text);
}

/** `2026-11-03..2026-11-22`, where one of the two may be missing. */
function parseBetween(text: string): Between | undefined {
  const [from = '', to, ...more] = text.split('..');
  if (to === undefined || more.length > 0 || from + to === '') return undefined;
  if (![from, to].every((day) => day === '' || isDay(day))) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

/** What {@link parseEntryPeriod} reads. */
export function toPeriodQuery(period: EntryPeriod): string {
  return typeof period === 'object' ? `${period.from ?? ''}..${period.to ?? ''}` : `${period}`;
}

/** An open end lies infinitely far away. */
export function daysOf(period: EntryPeriod, today: string): Span {
  if (typeof period === 'object') return daysBetween(period);
  if (typeof period === 'number') {
    return { from: toDayNumber(`${period}-01-01`), to: toDayNumber(`${period}-12-31`) };
  }
  if (isMonth(period)) {
    const first = Temporal.PlainDate.from(`${period}-01`);
    return { from: toDayNumber(first), to: toDayNumber(first.with({ day: 31 })) };
  }
  // Where it is tomorrow already, an entry may have been written.
  return { from: spanOf(period, today, undefined).from, to: Number.POSITIVE_INFINITY };
}

function daysBetween({ from, to }: Between): Span {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(from);
  const last = to === undefined ? Number.POSITIVE_INFINITY : toDayNumber(to);
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

export function isMonth(text: string): text is Month {
  return MONTH.test(text);
}

/** Whether it is a day of the calendar such as `2026-11-22`. */
export function isDay(text: string | undefined): text is string {
  if (text === undefined || !DAY.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
