import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, type EntryPeriod, isDay, parseEntryPeriod, toPeriodQuery } from './entry-period';
import { isWithin, toDate, toDayNumber } from './patterns/calendar-day';

const anyDay = fc.integer({ min: 0, max: 84_000 }).map((day) => `${toDate(day)}`);

const anyPeriod: fc.Arbitrary<EntryPeriod> = fc.oneof(
  fc.constantFrom<EntryPeriod>('30-days', '3-months', '12-months', 1970, 2024, 2200),
  anyDay.map((day) => day.slice(0, 7) as EntryPeriod),
  fc.record({ from: anyDay, to: anyDay }),
  fc.record({ from: anyDay }),
  fc.record({ to: anyDay }),
);

describe('a period in an address', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parseEntryPeriod(toPeriodQuery(period))).toEqual(period);
      }),
    );
  });

  it.each([
    '..',
    '',
    null,
    'all',
    '2026-13',
    '2026-02-30..',
    '2026-11-03',
    '2026-11-03..2026-11-04..',
    '2026-11-03...2026-11-04',
    '..lonely',
    ' 2026-11',
  ])('is none: %s', (text) => {
    expect(parseEntryPeriod(text)).toBeUndefined();
  });
});

describe('the days of a period', () => {
  const today = '2026-11-22';

  it.each<[EntryPeriod, string, string]>([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    [2025, '2025-01-01', '2025-12-31'],
    [{ from: '2026-03-04', to: '2026-05-06' }, '2026-03-04', '2026-05-06'],
    [{ from: '2026-05-06', to: '2026-03-04' }, '2026-03-04', '2026-05-06'],
  ])('%j: from %s to %s', (period, from, to) => {
    expect(daysOf(period, today)).toEqual({ from: toDayNumber(from), to: toDayNumber(to) });
  });

  it('have no end where none was chosen, and take in what lies ahead of today', () => {
    const contains = (period: EntryPeriod, day: string): boolean =>
      isWithin(daysOf(period, today), toDayNumber(day));
    expect(contains({ from: '2026-03-04' }, '2199-01-01')).toBe(true);
    expect(contains({ from: '2026-03-04' }, '2026-03-03')).toBe(false);
    expect(contains({ to: '2026-03-04' }, '1970-01-01')).toBe(true);
    expect(contains({ to: '2026-03-04' }, '2026-03-05')).toBe(false);
    expect(contains('30-days', '2026-10-24')).toBe(true);
    expect(contains('30-days', '2026-10-23')).toBe(false);
    expect(contains('30-days', '2026-11-23')).toBe(true);
  });
});

it('a day is one of the calendar', () => {
  expect(isDay('2024-02-29')).toBe(true);
  for (const none of ['2026-02-29', '2026-2-1', '20260201', '', undefined]) {
    expect(isDay(none)).toBe(false);
  }
});
