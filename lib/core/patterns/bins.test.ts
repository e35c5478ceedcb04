import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBinSearch, type Step, stepOf, toBins } from './bins';
import { toDate, toDayNumber } from './calendar-day';

const year = { from: toDayNumber('2026-01-01'), to: toDayNumber('2026-12-31') };

const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 80_000 }), fc.nat(1_500))
  .map(([from, length]) => ({ from, to: from + length }));

/** The week, month or year that a day lies in, as Temporal names it. */
function nameOf(day: number, step: Step): string {
  const date = toDate(day);
  if (step === 'week') return `${date.yearOfWeek} ${date.weekOfYear}`;
  return step === 'month' ? date.toPlainYearMonth().toString() : `${date.year}`;
}

describe('weeks, months and years', () => {
  it.each<[Step, number]>([
    ['week', 53],
    ['month', 12],
    ['year', 1],
  ])('of a year, by %s, are %i', (step, count) => {
    expect(toBins(year, step)).toHaveLength(count);
  });

  it('hold each day of the span once, under the name Temporal has for it', () => {
    const anyStep = fc.constantFrom<Step>('week', 'month', 'year');
    fc.assert(
      fc.property(anySpan, anyStep, (span, step) => {
        const bins = toBins(span, step);
        const placeOf = createBinSearch(bins);
        const names = bins.map(({ from }) => nameOf(from, step));
        expect(new Set(names).size).toBe(names.length);
        for (let day = span.from; day <= span.to; day += 1) {
          expect(names[placeOf(day)]).toBe(nameOf(day, step));
        }
        expect(bins.slice(1).map(({ from }) => from - 1)).toEqual(
          bins.slice(0, -1).map(({ to }) => to),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('know nothing of days beyond them', () => {
    const placeOf = createBinSearch(toBins(year, 'month'));
    expect([placeOf(year.from - 1), placeOf(year.to + 1)]).toEqual([-1, -1]);
    expect(createBinSearch([])(3)).toBe(-1);
  });
});

it('a long span is shown in longer steps', () => {
  const days = (count: number) => ({ from: 1, to: count });
  expect(stepOf(days(30), 'week')).toBe('week');
  expect(stepOf(days(366), 'week')).toBe('week');
  expect(stepOf(days(800), 'week')).toBe('month');
  expect(stepOf(days(30), 'month')).toBe('month');
  expect(stepOf(days(1_096), 'month')).toBe('month');
  expect(stepOf(days(5_000), 'month')).toBe('year');
  expect(stepOf(days(5_000), 'week')).toBe('year');
});
