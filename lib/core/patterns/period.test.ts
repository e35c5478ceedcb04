import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, toDate, toDayNumber } from './calendar-day';
import { type Period, parsePeriod, RECENT_PERIODS } from './period';
import { spanOf, yearsOf } from './period-days';

const span = (from: string, to: string): Span => ({
  from: toDayNumber(from),
  to: toDayNumber(to),
});

function days(period: Period, today: string, kept = span('2019-05-04', today)): string {
  const { from, to } = spanOf(period, today, kept);
  return `${toDate(from)} to ${toDate(to)}`;
}

describe('a period in an address', () => {
  it.each([...RECENT_PERIODS, 1970, 2026, 2200])('comes back: %s', (period) => {
    expect(parsePeriod(`${period}`)).toBe(period);
  });

  it.each(['', 'year', '30', '1800', '20260', '2026-11', ' 2026', '2e3', 'lonely', null])(
    'is none: %s',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );
});

describe('the days of a period', () => {
  it.each<[Period, string, string]>([
    ['30-days', '2026-11-22', '2026-10-24 to 2026-11-22'],
    ['30-days', '2024-03-15', '2024-02-15 to 2024-03-15'],
    ['3-months', '2026-11-22', '2026-09-01 to 2026-11-22'],
    ['3-months', '2026-01-31', '2025-11-01 to 2026-01-31'],
    ['12-months', '2026-11-22', '2025-12-01 to 2026-11-22'],
    ['12-months', '2024-02-29', '2023-03-01 to 2024-02-29'],
    ['all', '2026-11-22', '2019-05-04 to 2026-11-22'],
    [2026, '2026-11-22', '2026-01-01 to 2026-11-22'],
    [2024, '2026-11-22', '2024-01-01 to 2024-12-31'],
    [2031, '2026-11-22', '2031-01-01 to 2031-12-31'],
  ])('%s on %s: %s', (period, today, expected) => {
    expect(days(period, today)).toBe(expected);
  });

  it('begin no earlier than the month of the first entry, unless a year was asked for', () => {
    const young = span('2026-10-12', '2026-11-20');
    expect(days('12-months', '2026-11-22', young)).toBe('2026-10-01 to 2026-11-22');
    expect(days('30-days', '2026-11-22', young)).toBe('2026-10-24 to 2026-11-22');
    expect(days('all', '2026-11-22', young)).toBe('2026-10-12 to 2026-11-22');
    expect(days(2026, '2026-11-22', young)).toBe('2026-01-01 to 2026-11-22');
  });

  it('take in an entry of where it is tomorrow already, and none of a clock that was wrong', () => {
    expect(days('30-days', '2026-11-22', span('2020-01-01', '2026-11-23'))).toMatch(/11-23$/);
    expect(days('30-days', '2026-11-22', span('2020-01-01', '2199-01-01'))).toMatch(/11-23$/);
    expect(days('30-days', '2026-11-22', span('2199-01-01', '2199-01-01'))).toMatch(/^2026-10-24/);
    expect(days(2026, '2026-11-22', span('2020-01-01', '2026-12-30'))).toMatch(/12-30$/);
    expect(days('all', '2026-11-22', span('2020-01-01', '2199-01-01'))).toMatch(/2199-01-01$/);
  });

  it('are never turned round, whatever is kept and asked for', () => {
    const anyDay = fc.integer({ min: 0, max: 84_000 });
    fc.assert(
      fc.property(
        fc.constantFrom<Period>(...RECENT_PERIODS, 1970, 2026, 2200),
        anyDay,
        fc.option(fc.tuple(anyDay, anyDay), { nil: undefined }),
        (period, today, kept) => {
          const [from = 0, to = 0] = [...(kept ?? [])].sort((a, b) => a - b);
          const found = spanOf(period, `${toDate(today)}`, kept && { from, to });
          expect(found.from).toBeLessThanOrEqual(found.to);
        },
      ),
    );
  });
});

it('the years are all from the first entry to the last, newest first', () => {
  expect(yearsOf(undefined)).toEqual([]);
  expect(yearsOf(span('2023-12-31', '2026-01-01'))).toEqual([2026, 2025, 2024, 2023]);
});
