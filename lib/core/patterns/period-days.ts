// From when to when a period goes.
import { type Span, toDate, toDayNumber } from './calendar-day';
import type { Period } from './period';

/**
 * The days of a period. Months are whole ones, up to today; nothing begins long before the first
 * entry does, unless a year was asked for.
 * @param today the local day, `2026-11-22`
 * @param kept from the first entry to the last
 */
export function spanOf(period: Period, today: string, kept: Span | undefined): Span {
  const now = toDayNumber(today);
  if (period === 'all') return { from: kept?.from ?? now, to: Math.max(kept?.to ?? now, now) };
  if (typeof period === 'number') return spanOfYear(period, now, kept);
  // Where it is tomorrow already, an entry may have been written.
  const to = Math.max(now, Math.min(kept?.to ?? now, now + 1));
  const begin = beginOf(period, Temporal.PlainDate.from(today));
  if (!kept || kept.from > to) return { from: begin, to };
  return { from: Math.max(begin, toDayNumber(toDate(kept.from).with({ day: 1 }))), to };
}

function beginOf(period: Exclude<Period, number | 'all'>, today: Temporal.PlainDate): number {
  if (period === '30-days') return toDayNumber(today.subtract({ days: 29 }));
  const months = period === '3-months' ? 2 : 11;
  return toDayNumber(today.with({ day: 1 }).subtract({ months }));
}

function spanOfYear(year: number, now: number, kept: Span | undefined): Span {
  const from = toDayNumber(new Temporal.PlainDate(year, 1, 1));
  const end = toDayNumber(new Temporal.PlainDate(year, 12, 31));
  const last = Math.max(now, Math.min(kept?.to ?? now, end));
  // Of the year that is not over, the days that have come.
  return { from, to: from <= last && last < end ? last : end };
}

/** Those from which there may be entries, newest first. */
export function yearsOf(kept: Span | undefined): number[] {
  if (!kept) return [];
  const [first, last] = [toDate(kept.from).year, toDate(kept.to).year];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
