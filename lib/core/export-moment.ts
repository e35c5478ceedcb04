// Moments as they stand in files. Promise: the same text that Temporal gives, for a hundred thousand
// of them in a small part of the time.
import { toDate } from './patterns/calendar-day';
import { DAY_MS } from './time';

/** Two days alternate where the local day is not that of UTC. */
const REMEMBERED_DAYS = 64;
const dates = new Map<number, string>();

/** `2026-11-22` @param day since 1 January 1970 */
export function toDateText(day: number): string {
  let text = dates.get(day);
  if (text === undefined) {
    text = toDate(day).toString();
    if (dates.size >= REMEMBERED_DAYS) dates.clear();
    dates.set(day, text);
  }
  return text;
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** `09:05:00` @param clockMs since midnight */
export function toClockText(clockMs: number): string {
  const seconds = Math.floor(clockMs / 1_000);
  const [hour, minute] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return `${TWO_DIGITS[hour]}:${TWO_DIGITS[minute]}:${TWO_DIGITS[seconds % 60]}`;
}

/** `2026-11-22T19:00:00.25Z` @param at epoch ms */
export function toMomentText(at: number): string {
  const day = Math.floor(at / DAY_MS);
  const fraction = at % 1_000;
  const digits = fraction === 0 ? '' : `.${String(fraction).padStart(3, '0').replace(/0+$/, '')}`;
  return `${toDateText(day)}T${toClockText(at - day * DAY_MS)}${digits}Z`;
}
