import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMoment, anyZone } from '@/lib/testing/arbitrary';
import { anyChangingZone, anyLog } from '@/lib/testing/dated-log';
import { toLocal } from '../time';
import { toDate, toDayNumber, weekdayOf } from './calendar-day';
import { toDated } from './dated';
import { createLocalTimes } from './local-time';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

function naive(moment: number, zone: string): { day: string; hour: number } {
  const local = toLocal(moment, zone);
  return { day: local.toPlainDate().toString(), hour: local.hour };
}

function quick(moment: number, zone: string): { day: string; hour: number } {
  const { day, hour } = createLocalTimes()(moment, zone);
  return { day: toDate(day).toString(), hour };
}

describe('the local day and hour', () => {
  it.each([
    // Clocks go on at two, and back at three.
    ['2026-03-29T00:59:59.999Z', 'Europe/Berlin', '2026-03-29', 1],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29', 3],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25', 2],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25', 2],
    // Half an hour of summer time.
    ['2026-04-04T14:45:00Z', 'Australia/Lord_Howe', '2026-04-05', 1],
    ['2026-04-04T15:15:00Z', 'Australia/Lord_Howe', '2026-04-05', 1],
    // The day that Samoa left out.
    ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29', 23],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31', 0],
    ['2026-01-01T00:00:00Z', 'Pacific/Kiritimati', '2026-01-01', 14],
    ['2026-01-01T00:00:00Z', 'America/St_Johns', '2025-12-31', 20],
    ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29', 12],
    ['2026-01-01T00:00:00Z', 'A/Zone_That_Is_None', '2026-01-01', 0],
  ])('of %s in %s is %s, at %i', (text, zone, day, hour) => {
    expect(quick(at(text), zone)).toEqual({ day, hour });
  });

  it('is what Temporal says, at any moment in any zone', () => {
    fc.assert(
      fc.property(anyMoment, fc.oneof(anyZone, anyChangingZone), (moment, zone) => {
        expect(quick(moment, zone)).toEqual(naive(moment, zone));
      }),
      { numRuns: 3_000 },
    );
  });

  it('knows what the clocks show', () => {
    fc.assert(
      fc.property(anyMoment, fc.oneof(anyZone, anyChangingZone), (moment, zone) => {
        const { clockMs } = createLocalTimes()(moment, zone);
        const midnight = toLocal(moment, zone).toPlainTime().since('00:00');
        expect(clockMs).toBe(midnight.total('milliseconds'));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is the same for one of many as for one alone', () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const dated = toDated(entries);
        expect(dated.map(({ entry }) => entry)).toEqual(entries);
        for (const { entry, day, hour } of dated) {
          expect({ day: toDate(day).toString(), hour }).toEqual(naive(entry.at, entry.zone));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day as a number', () => {
  it('goes to and fro, over leap days, and knows its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 84_010 }), (day) => {
        const date = toDate(day);
        expect(toDayNumber(date)).toBe(day);
        expect(weekdayOf(day)).toBe(date.dayOfWeek - 1);
      }),
    );
    expect(toDayNumber('2024-03-01') - toDayNumber('2024-02-28')).toBe(2);
    expect(toDayNumber('2026-03-01') - toDayNumber('2026-02-28')).toBe(1);
  });
});
