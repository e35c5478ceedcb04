import { describe, expect, it } from 'vitest';
import { at, everyDay, given, hours, shown } from '@/lib/testing/nudging';
import { decideNudge } from './nudge';
import { type Logged, newNudgeState } from './nudge-state';
import { nextOccasion } from './occasion';
import { toPause } from './pause-choice';
import { DEFAULT_SETTINGS } from './settings';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time';

describe('the next occasion', () => {
  const next = (change: Parameters<typeof given>[0]) => {
    const input = given(change);
    const found = nextOccasion(input, input.state);
    return found?.occasion.startsAt;
  };

  it.each([
    ['2026-11-24T09:00', '2026-11-24T12:00'],
    ['2026-11-24T13:59', '2026-11-24T12:00'],
    ['2026-11-24T14:00', '2026-11-24T18:30'],
    ['2026-11-24T21:00', '2026-11-25T12:00'],
    ['2026-12-31T21:00', '2027-01-01T12:00'],
  ])('at %s is the one of %s', (now, start) => {
    expect(next({ now: at(now) })).toBe(at(start));
  });

  it('is not one that had its nudge, or was given up', () => {
    const now = at('2026-11-24T13:30');
    const noon = at('2026-11-24T12:55');
    expect(next({ now, state: { shown: [shown(noon)] } })).toBe(at('2026-11-24T18:30'));
    expect(next({ now, state: { dropped: [noon] } })).toBe(at('2026-11-24T18:30'));
    const asked = { shown: [shown(noon, { asked: true })] };
    expect(next({ now, state: asked })).toBe(at('2026-11-24T12:00'));
  });

  it('is a new one after windows were moved, unless it holds the nudge that came', () => {
    const state = { shown: [shown(at('2026-11-24T12:55'))] };
    const settings = { windows: everyDay([hours(15, 17)]) };
    expect(next({ state, settings })).toBe(at('2026-11-24T15:00'));
    const longer = { windows: everyDay([hours(8, 9), hours(12, 17)]) };
    expect(next({ state, settings: longer })).toBe(at('2026-11-25T08:00'));
  });

  it('is a new one in a zone where noon comes later, and not one where it is the same', () => {
    const state = { shown: [shown(at('2026-11-24T12:55'))] };
    const noon = at('2026-11-24T12:00', 'America/New_York');
    expect(next({ zone: 'America/New_York', state })).toBe(noon);
    expect(next({ zone: 'Europe/Paris', state })).toBe(at('2026-11-24T18:30'));
  });

  it('is found up to a week ahead, where only one day has a window', () => {
    const windows = everyDay<{ fromMinutes: number; toMinutes: number }[]>([]);
    expect(next({ settings: { windows } })).toBe(undefined);
    const tuesdays = windows.with(1, [hours(12, 13)]);
    const now = at('2026-11-24T13:00');
    expect(next({ now, settings: { windows: tuesdays } })).toBe(at('2026-12-01T12:00'));
  });
});

describe('a nudge is due', () => {
  const dueAt = (now: number, seed: number, windows = DEFAULT_SETTINGS.windows): number => {
    const { settings, zone } = given({ settings: { windows } });
    const found = nextOccasion({ now, zone, settings }, newNudgeState(now, seed));
    return found?.dueAt ?? Number.NaN;
  };
  const morning = at('2026-11-24T08:00');

  it('in the middle of its window, give or take twenty minutes, spread evenly', () => {
    const middle = at('2026-11-24T13:00');
    const off = Array.from({ length: 400 }, (_, seed) => dueAt(morning, seed) - middle);
    expect(Math.max(...off.map(Math.abs))).toBeLessThanOrEqual(20 * MINUTE_MS);
    expect(off.filter((ms) => ms > 10 * MINUTE_MS).length).toBeGreaterThan(60);
    expect(off.filter((ms) => ms < -10 * MINUTE_MS).length).toBeGreaterThan(60);
  });

  it('at the same minute however often it is asked, and at another on another day', () => {
    expect(dueAt(at('2026-11-24T12:30'), 7)).toBe(dueAt(morning, 7));
    const days = Array.from({ length: 20 }, (_, day) => {
      return dueAt(morning + day * DAY_MS, 7) - day * DAY_MS;
    });
    expect(new Set(days).size).toBe(20);
  });

  it('early enough in a short window for an alarm that comes late', () => {
    const short = everyDay([{ fromMinutes: 720, toMinutes: 730 }]);
    for (let seed = 0; seed < 100; seed += 1) {
      const due = dueAt(morning, seed, short);
      expect(Math.abs(due - at('2026-11-24T12:05'))).toBeLessThanOrEqual(2.5 * MINUTE_MS);
    }
  });
});

describe('a window that passed without a look', () => {
  const listed = (change: Parameters<typeof given>[0]): Logged[] =>
    decideNudge(given({ now: at('2026-11-24T15:00'), ...change })).state.log;
  const drop = (local: string, reason: string) => ({ at: at(local), kind: 'drop', reason });
  const looked = (local: string) => ({ lookedAt: at(local) });

  it('is listed when it closed, with the reason', () => {
    const state = looked('2026-11-24T09:00');
    expect(listed({ state })).toEqual([drop('2026-11-24T14:00', 'not-running')]);
    expect(listed({ state: looked('2026-11-24T12:10') })).toEqual([
      drop('2026-11-24T14:00', 'window-over'),
    ]);
  });

  it.each(['gap', 'checked-in', 'away', 'full-screen', 'sound', 'page-open'] as const)(
    'has the reason it was last found to wait for: %s',
    (last) => {
      const state = { ...looked('2026-11-24T13:50'), last };
      expect(listed({ state })).toEqual([drop('2026-11-24T14:00', last)]);
    },
  );

  it('was quiet or paused when its nudge was due', () => {
    const state = looked('2026-11-24T09:00');
    const quiet = everyDay(hours(12, 14.5));
    expect(listed({ state, settings: { quiet } })).toEqual([
      drop('2026-11-24T14:00', 'quiet-hours'),
    ]);
    const pause = toPause('a-week', at('2026-11-24T09:00'), 'Europe/Berlin', DEFAULT_SETTINGS);
    expect(listed({ state, pause })).toEqual([drop('2026-11-24T14:00', 'paused')]);
  });

  it('was paused until a page ended the pause', () => {
    const state = { ...looked('2026-11-24T11:30'), last: 'paused' as const };
    expect(listed({ state })).toEqual([drop('2026-11-24T14:00', 'paused')]);
  });

  it('was not paused when the pause had been ended before, and nobody has looked since', () => {
    const state = { ...looked('2026-11-23T18:00'), last: 'paused' as const };
    const visits = { checkIns: [], resumedAt: at('2026-11-24T09:00') };
    expect(listed({ state, visits })).toContainEqual(drop('2026-11-24T14:00', 'not-running'));
  });

  it('is listed once, and not when it had its nudge', () => {
    const state = looked('2026-11-24T09:00');
    const first = decideNudge(given({ now: at('2026-11-24T15:00'), state }));
    const again = decideNudge(given({ now: at('2026-11-24T15:01'), state: first.state }));
    expect(again.state.log).toEqual(first.state.log);
    const shownAtNoon = { ...state, shown: [shown(at('2026-11-24T12:55'))] };
    expect(listed({ state: shownAtNoon })).toEqual([]);
  });

  it('is left to rest after a sleep of weeks, but for the first two days and the last two', () => {
    const state = looked('2026-11-03T13:00');
    expect(listed({ state }).map((entry) => entry.at)).toEqual(
      [
        ...['2026-11-03T14:00', '2026-11-03T21:00', '2026-11-04T14:00', '2026-11-04T21:00'],
        ...['2026-11-23T14:00', '2026-11-23T21:00', '2026-11-24T14:00'],
      ].map((local) => at(local)),
    );
  });

  it('is not listed while nudging is off, nor for the time before it was switched on', () => {
    const state = looked('2026-11-24T09:00');
    expect(listed({ state, settings: { on: false } })).toEqual([]);
    expect(listed({ state: { ...state, last: 'off' } })).toEqual([]);
  });

  it('is lived again after the clock was set back', () => {
    const state = { lookedAt: at('2026-11-24T15:00'), dropped: [at('2026-11-24T13:10')] };
    const now = at('2026-11-24T13:30') - HOUR_MS;
    const { state: after } = decideNudge(given({ now, state }));
    expect(after).toMatchObject({ lookedAt: now, dropped: [] });
  });
});
