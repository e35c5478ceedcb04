import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, everyDay, hours } from '@/lib/testing/nudging';
import { isQuiet, toWall } from '@/lib/testing/simulation/wall';
import { ZONES } from '@/lib/testing/simulation/zones';
import { DEFAULT_SETTINGS } from './settings';
import { nextMorning, occasionsOn, quietUntil, type Week, type Window } from './week';

const week = (change: Partial<Week>): Week => ({ windows: everyDay([]), quiet: [], ...change });
const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};
const span = (text: string): Window => {
  const [from = '', to = ''] = text.split('-');
  return { fromMinutes: minutesOf(from), toMinutes: minutesOf(to) };
};
const iso = (moment: number): string =>
  Temporal.Instant.fromEpochMilliseconds(moment).toString({ smallestUnit: 'minute' });

describe('a window', () => {
  it.each([
    // An ordinary day, and the days on which the clocks go forward at two and back at three.
    ['Europe/Berlin', '2026-11-24', '12:00-14:00', '2026-11-24T11:00Z', '2026-11-24T13:00Z'],
    ['Europe/Berlin', '2026-03-29', '12:00-14:00', '2026-03-29T10:00Z', '2026-03-29T12:00Z'],
    ['Europe/Berlin', '2026-03-29', '01:30-02:30', '2026-03-29T00:30Z', '2026-03-29T01:00Z'],
    ['Europe/Berlin', '2026-03-29', '02:30-04:00', '2026-03-29T01:00Z', '2026-03-29T02:00Z'],
    ['Europe/Berlin', '2026-10-25', '12:00-14:00', '2026-10-25T11:00Z', '2026-10-25T13:00Z'],
    ['Europe/Berlin', '2026-10-25', '01:00-02:30', '2026-10-24T23:00Z', '2026-10-25T00:30Z'],
    ['Europe/Berlin', '2026-10-25', '02:00-03:00', '2026-10-25T00:00Z', '2026-10-25T02:00Z'],
    ['America/New_York', '2026-03-08', '01:00-03:00', '2026-03-08T06:00Z', '2026-03-08T07:00Z'],
    ['America/New_York', '2026-03-08', '18:30-21:00', '2026-03-08T22:30Z', '2026-03-09T01:00Z'],
    ['America/New_York', '2026-11-01', '18:30-21:00', '2026-11-01T23:30Z', '2026-11-02T02:00Z'],
    // Half an hour forward at two, half an hour back at two.
    ['Australia/Lord_Howe', '2026-10-04', '02:15-03:00', '2026-10-03T15:30Z', '2026-10-03T16:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '12:00-14:00', '2026-10-04T01:00Z', '2026-10-04T03:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:30-02:00', '2026-04-04T14:30Z', '2026-04-04T15:30Z'],
    ['Asia/Kathmandu', '2026-11-24', '12:00-14:00', '2026-11-24T06:15Z', '2026-11-24T08:15Z'],
    // The days before and after the one that Samoa left out.
    ['Pacific/Apia', '2011-12-29', '12:00-24:00', '2011-12-29T22:00Z', '2011-12-30T10:00Z'],
    ['Pacific/Apia', '2011-12-31', '00:00-14:00', '2011-12-30T10:00Z', '2011-12-31T00:00Z'],
    // A day that begins at one.
    ['Asia/Beirut', '2026-03-29', '00:00-02:00', '2026-03-28T22:00Z', '2026-03-28T23:00Z'],
    ['Asia/Beirut', '2026-03-28', '23:00-24:00', '2026-03-28T21:00Z', '2026-03-28T22:00Z'],
  ])('in %s on %s, %s, is from %s to %s', (zone, date, window, from, to) => {
    const [occasion] = occasionsOn(
      Temporal.PlainDate.from(date),
      zone,
      week({ windows: everyDay([span(window)]) }),
    );
    expect(occasion && [iso(occasion.startsAt), iso(occasion.endsAt)]).toEqual([from, to]);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '02:15-02:45'],
    ['Australia/Lord_Howe', '2026-10-04', '02:00-02:30'],
    ['Asia/Beirut', '2026-03-29', '00:00-01:00'],
    ['Pacific/Apia', '2011-12-30', '12:00-14:00'],
  ])('in %s on %s, %s, is left out: the clocks skip it', (zone, date, window) => {
    const windows = everyDay([span(window)]);
    expect(occasionsOn(Temporal.PlainDate.from(date), zone, week({ windows }))).toEqual([]);
  });

  it('belongs to its weekday, Monday first', () => {
    const windows = everyDay<Window[]>([]).with(6, [span('12:00-14:00')]);
    const days = ['2026-11-22', '2026-11-23', '2026-11-29'].map(
      (date) => occasionsOn(Temporal.PlainDate.from(date), 'UTC', week({ windows })).length,
    );
    expect(days).toEqual([1, 0, 1]);
  });

  it('is one with those that overlap it, in whatever order they were set', () => {
    const windows = everyDay(
      ['18:00-20:00', '12:00-13:00', '19:00-21:00', '13:00-14:00', '12:15-12:30'].map(span),
    );
    const found = occasionsOn(Temporal.PlainDate.from('2026-11-24'), 'UTC', week({ windows }));
    expect(found.map(({ startsAt, endsAt }) => `${iso(startsAt)} ${iso(endsAt)}`)).toEqual([
      '2026-11-24T12:00Z 2026-11-24T13:00Z',
      '2026-11-24T13:00Z 2026-11-24T14:00Z',
      '2026-11-24T18:00Z 2026-11-24T21:00Z',
    ]);
  });

  const anyWindow = fc.tuple(fc.nat(1439), fc.nat(1439)).map(([one, other]) => ({
    fromMinutes: Math.min(one, other),
    toMinutes: Math.max(one, other) + 1,
  }));

  it('begins and ends inside itself by the clock on the wall, in every zone on every day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 2008 * 12, max: 2028 * 12 - 1 }),
        fc.integer({ min: 1, max: 28 }),
        fc.array(anyWindow, { minLength: 1, maxLength: 4 }),
        (zone, month, day, windows) => {
          const date = new Temporal.PlainDate(Math.floor(month / 12), (month % 12) + 1, day);
          const found = occasionsOn(date, zone, week({ windows: everyDay(windows) }));
          let before = Number.NEGATIVE_INFINITY;
          for (const { startsAt, endsAt } of found) {
            expect(startsAt).toBeGreaterThanOrEqual(before);
            expect(endsAt).toBeGreaterThan(startsAt);
            before = endsAt;
            for (const moment of [startsAt, endsAt - 1]) {
              const { minutes } = toWall(moment, zone);
              const isIn = (window: Window): boolean =>
                minutes >= window.fromMinutes && minutes < window.toMinutes;
              expect(windows.some(isIn)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the quiet hours', () => {
  const { quiet } = DEFAULT_SETTINGS;
  const untilOf = (local: string, zone: string, hoursOf: Week['quiet']) => {
    const until = quietUntil(at(local, zone), zone, week({ quiet: hoursOf }));
    return until === undefined ? undefined : iso(until);
  };

  it.each([
    ['Europe/Berlin', '2026-11-24T21:59', undefined],
    ['Europe/Berlin', '2026-11-24T22:00', '2026-11-25T07:00Z'],
    ['Europe/Berlin', '2026-11-25T00:00', '2026-11-25T07:00Z'],
    ['Europe/Berlin', '2026-11-25T07:59', '2026-11-25T07:00Z'],
    ['Europe/Berlin', '2026-11-25T08:00', undefined],
    // A night of an hour less, a night of an hour more.
    ['Europe/Berlin', '2026-03-28T22:00', '2026-03-29T06:00Z'],
    ['Europe/Berlin', '2026-10-24T22:00', '2026-10-25T07:00Z'],
    ['America/New_York', '2026-03-08T03:30', '2026-03-08T12:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T23:00', '2026-10-03T21:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T21:30Z'],
    ['Asia/Kathmandu', '2026-11-24T23:30', '2026-11-25T02:15Z'],
    // Thursday's night ends with Thursday: Friday does not come, and its night is Saturday's.
    ['Pacific/Apia', '2011-12-29T23:00', '2011-12-30T10:00Z'],
    ['Pacific/Apia', '2011-12-31T00:30', '2011-12-30T18:00Z'],
  ])('from ten to eight, in %s at %s: until %s', (zone, local, until) => {
    expect(untilOf(local, zone, quiet)).toBe(until);
  });

  it('differ by weekday, and a night belongs to the day it begins on', () => {
    const weekend = everyDay<Window | null>(span('22:00-08:00'))
      .with(4, span('23:30-10:00'))
      .with(5, null);
    expect(untilOf('2026-11-27T23:00', 'UTC', weekend)).toBe(undefined);
    expect(untilOf('2026-11-28T09:59', 'UTC', weekend)).toBe('2026-11-28T10:00Z');
    expect(untilOf('2026-11-28T23:00', 'UTC', weekend)).toBe(undefined);
    expect(untilOf('2026-11-29T07:00', 'UTC', weekend)).toBe(undefined);
    expect(untilOf('2026-11-29T22:00', 'UTC', weekend)).toBe('2026-11-30T08:00Z');
  });

  it('may lie within one day, or fill one', () => {
    expect(untilOf('2026-11-24T13:00', 'UTC', everyDay(hours(13, 15)))).toBe('2026-11-24T15:00Z');
    expect(untilOf('2026-11-24T15:00', 'UTC', everyDay(hours(13, 15)))).toBe(undefined);
    expect(untilOf('2026-11-24T09:00', 'UTC', everyDay(hours(8, 8)))).toBe('2026-11-25T08:00Z');
    expect(untilOf('2026-11-24T07:00', 'UTC', everyDay(hours(8, 8)))).toBe('2026-11-24T08:00Z');
  });

  it('end when the clocks skip their end, and at the second one when it comes twice', () => {
    const early = everyDay(span('22:00-02:30'));
    expect(untilOf('2026-03-29T01:59', 'Europe/Berlin', early)).toBe('2026-03-29T01:00Z');
    expect(untilOf('2026-10-25T02:10', 'Europe/Berlin', early)).toBe('2026-10-25T01:30Z');
  });

  it('hold exactly when the clock on the wall says so, and end in the future', () => {
    const anyTime = fc.integer({ min: 0, max: 1440 });
    const anyQuiet = fc.option(fc.record({ fromMinutes: anyTime, toMinutes: anyTime }));
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2028, 0) }),
        fc.array(anyQuiet, { minLength: 7, maxLength: 7 }),
        (zone, now, nights) => {
          const until = quietUntil(now, zone, week({ quiet: nights }));
          expect(until !== undefined).toBe(isQuiet(toWall(now, zone), nights));
          if (until !== undefined) expect(until).toBeGreaterThan(now);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

it.each([
  ['the end of the quiet hours', span('22:00-08:00'), '2026-11-25T08:00Z'],
  ['also of those that begin after midnight', span('00:30-09:30'), '2026-11-25T09:30Z'],
  ['eight where they end in the night', span('22:00-02:00'), '2026-11-25T08:00Z'],
  ['eight where there are none', null, '2026-11-25T08:00Z'],
])("the person's own morning is %s", (_name, night, morning) => {
  const quiet = week({ quiet: everyDay(night) });
  expect(iso(nextMorning(at('2026-11-24T15:00', 'UTC'), 'UTC', quiet))).toBe(morning);
});
