import { describe, expect, it } from 'vitest';
import { stepOf, toBins } from './bins';
import { type Span, toDate, toDayNumber } from './calendar-day';
import { toTicks } from './ticks';

const span = (from: string, to: string): Span => ({
  from: toDayNumber(from),
  to: toDayNumber(to),
});

/** The last days of the bins that are named: in each, a month or a year has begun. */
function named(days: Span, wish: 'week' | 'month', narrow = false): string[] {
  const ticks = toTicks(toBins(days, stepOf(days, wish)), days);
  return ticks.filter(({ minor }) => !(narrow && minor)).map(({ bin }) => `${toDate(bin.to)}`);
}

describe('below a picture', () => {
  it('every month of a year is named, and every other one where it is narrow', () => {
    const year = span('2025-01-01', '2025-12-31');
    expect(named(year, 'month')).toHaveLength(12);
    expect(named(year, 'month', true).map((day) => day.slice(5, 7))).toEqual([
      '01',
      '03',
      '05',
      '07',
      '09',
      '11',
    ]);
  });

  it('of weeks, those in which a month begins are, and not one that begins after the last day', () => {
    expect(named(span('2025-11-20', '2025-12-31'), 'week')).toEqual(['2025-12-07']);
    expect(named(span('2025-11-20', '2026-01-01'), 'week')).toEqual(['2025-12-07', '2026-01-04']);
    expect(named(span('2025-01-01', '2025-12-31'), 'week')).toHaveLength(12);
  });

  it('of longer spans, January is among the months that are left', () => {
    const months = named(span('2023-04-01', '2025-12-31'), 'month');
    expect(months.length).toBeLessThanOrEqual(13);
    expect(months).toEqual(expect.arrayContaining(['2024-01-31', '2025-01-31']));
  });

  it('however long the span, the names are few', () => {
    expect(named(span('1970-01-01', '2199-12-31'), 'month').length).toBeLessThanOrEqual(13);
    expect(named(span('2016-01-01', '2026-11-22'), 'month')).toHaveLength(11);
  });

  it('each is named in its own place', () => {
    const days = span('2025-01-01', '2025-12-31');
    const bins = toBins(days, 'month');
    expect(toTicks(bins, days).every(({ bin, place }) => bins[place] === bin)).toBe(true);
  });
});
