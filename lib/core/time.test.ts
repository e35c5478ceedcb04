import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMoment, anyZone } from '@/lib/testing/arbitrary';
import { dayOf, EARLIEST_AT, isSameZone, isZone, LATEST_AT, monthOf, toLocal } from './time';

describe('the month of a moment', () => {
  it.each([
    ['2026-11-30T23:59:59.999Z', '2026-11'],
    ['2026-12-01T00:00:00.000Z', '2026-12'],
    ['2028-02-29T12:00:00.000Z', '2028-02'],
    ['1970-01-01T00:00:00.000Z', '1970-01'],
    ['2200-01-01T00:00:00.000Z', '2200-01'],
  ])('of %s is %s', (moment, month) => {
    expect(monthOf(Date.parse(moment))).toBe(month);
  });

  it('is the one in UTC, wherever one is', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        expect(monthOf(at)).toBe(new Date(at).toISOString().slice(0, 7));
      }),
    );
  });
});

describe('the local day', () => {
  it.each([
    ['2026-11-30T23:30:00Z', 'Europe/Berlin', '2026-12-01'],
    ['2026-11-30T10:30:00Z', 'Pacific/Kiritimati', '2026-12-01'],
    ['2026-12-01T03:00:00Z', 'America/St_Johns', '2026-11-30'],
    // The hours before and after a day of 23 and one of 25 hours.
    ['2026-03-29T00:59:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-25T22:59:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
  ])('at %s in %s is %s', (moment, zone, day) => {
    expect(dayOf(Date.parse(moment), zone)).toBe(day);
  });

  it('agrees with the calendar of the browser', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (at, timeZone) => {
        const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
        expect(dayOf(at, timeZone)).toBe(new Intl.DateTimeFormat('sv', parts).format(at));
      }),
    );
  });
});

describe('a zone', () => {
  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Ushuaia', 'Asia/Calcutta'])(
    'knows %s',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each(['', 'Mars/Olympus', '+02:00', '-0330', 'Europe/Berlin ', 'Etc/Unknown'])(
    'refuses "%s"',
    (zone) => {
      expect(isZone(zone)).toBe(false);
      expect(isZone(zone)).toBe(false);
    },
  );

  it.each([
    ['Europe/Kiev', 'Europe/Kyiv', true],
    ['Asia/Calcutta', 'Asia/Kolkata', true],
    ['Etc/UTC', 'UTC', true],
    ['Mars/Olympus', 'Mars/Olympus', true],
    ['Europe/Berlin', 'Europe/Paris', false],
    ['UTC', 'Mars/Olympus', false],
    ['', 'UTC', false],
  ])('is the same by each of its names: %s, %s: %s', (one, other, same) => {
    expect(isSameZone(one, other)).toBe(same);
    expect(isSameZone(other, one)).toBe(same);
  });

  it('reads as UTC when it is unknown, and no name whatever throws', () => {
    expect(toLocal(0, 'Mars/Olympus').timeZoneId).toBe('UTC');
    fc.assert(
      fc.property(anyMoment, fc.oneof(fc.string(), anyZone), (at, zone) => {
        expect(toLocal(at, zone).epochMilliseconds).toBe(at);
      }),
    );
  });
});

it('takes moments from 1970 to 2200', () => {
  expect(new Date(EARLIEST_AT).toISOString()).toBe('1970-01-01T00:00:00.000Z');
  expect(new Date(LATEST_AT).toISOString()).toBe('2200-01-01T00:00:00.000Z');
});
