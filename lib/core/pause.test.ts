import { describe, expect, it } from 'vitest';
import { at, everyDay, given, hours, shown, ZONE } from '@/lib/testing/nudging';
import { decideNudge } from './nudge';
import { afterCheckIn, isPaused, type PauseChoice, parsePause } from './pause';
import { toPause } from './pause-choice';
import { DEFAULT_SETTINGS } from './settings';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time';

const choose = (choice: PauseChoice, local: string) =>
  toPause(choice, at(local), ZONE, DEFAULT_SETTINGS);

describe('a pause', () => {
  it.each<[PauseChoice, string, string]>([
    ['15-minutes', '2026-11-24T12:50', '2026-11-24T13:05'],
    ['1-hour', '2026-11-24T12:50', '2026-11-24T13:50'],
    ['this-evening', '2026-11-24T12:50', '2026-11-24T18:30'],
    // Too near, or past: an hour on.
    ['this-evening', '2026-11-24T18:20', '2026-11-24T19:20'],
    ['this-evening', '2026-11-24T20:00', '2026-11-24T21:00'],
    ['tomorrow', '2026-11-24T12:50', '2026-11-25T08:00'],
    ['not-today', '2026-11-24T12:50', '2026-11-25T08:00'],
    ['a-week', '2026-11-24T12:50', '2026-12-01T12:50'],
    // The clocks went back meanwhile, and the morning is the one on the wall.
    ['tomorrow', '2026-10-24T12:50', '2026-10-25T08:00'],
    ['not-today', '2026-03-28T23:30', '2026-03-29T08:00'],
  ])('"%s" at %s ends at %s', (choice, now, until) => {
    expect(choose(choice, now)).toEqual({ choice, from: at(now), until: at(until) });
  });

  it('"this-evening" waits for a last window that begins later', () => {
    const windows = everyDay([hours(12, 14), hours(20, 21)]);
    const week = { ...DEFAULT_SETTINGS, windows };
    const { until } = toPause('this-evening', at('2026-11-24T12:50'), ZONE, week);
    expect(until).toBe(at('2026-11-24T20:00'));
  });

  it('holds until it ends', () => {
    const pause = choose('1-hour', '2026-11-24T12:50');
    expect(isPaused(pause, at('2026-11-24T12:50'))).toBe(true);
    expect(isPaused(pause, at('2026-11-24T13:50') - 1)).toBe(true);
    expect(isPaused(pause, at('2026-11-24T13:50'))).toBe(false);
    expect(isPaused(undefined, at('2026-11-24T13:00'))).toBe(false);
  });

  it('"until-i-return" holds for years, and a check-in is the return', () => {
    const pause = choose('until-i-return', '2026-11-24T12:50');
    expect(isPaused(pause, pause.from + 4_000 * DAY_MS)).toBe(true);
    expect(afterCheckIn(pause)).toBe(undefined);
  });

  it('with an end outlasts a check-in', () => {
    const pause = choose('a-week', '2026-11-24T12:50');
    expect(afterCheckIn(pause)).toBe(pause);
  });

  it('outlasts a clock set back by a day, but is void where it was chosen years ahead', () => {
    const pause = choose('a-week', '2026-11-24T12:50');
    expect(isPaused(pause, pause.from - DAY_MS)).toBe(true);
    expect(isPaused(pause, pause.from - 365 * DAY_MS)).toBe(false);
  });

  it.each([
    undefined,
    null,
    'a-week',
    {},
    { choice: 'for ever', from: 1, until: null },
    { choice: 'a-week', from: -1, until: 5 },
    { choice: 'a-week', from: 1, until: 'tomorrow' },
  ])('that is damaged is none: %j', (data) => {
    expect(parsePause(data)).toBe(undefined);
  });

  it('survives being stored', () => {
    const pause = choose('until-i-return', '2026-11-24T12:50');
    expect(parsePause(JSON.parse(JSON.stringify(pause)))).toEqual(pause);
  });
});

describe('a snoozed nudge', () => {
  const nudged = at('2026-11-24T12:50');
  const pause = toPause('1-hour', nudged + 5 * MINUTE_MS, ZONE, DEFAULT_SETTINGS);
  const end = pause.until ?? 0;
  const state = { shown: [shown(nudged, { outcome: 'answered' as const })], gapFrom: nudged };

  it('stays away until the snooze ends', () => {
    const decision = decideNudge(given({ now: end - 1, pause, state }));
    expect(decision).toMatchObject({ kind: 'wait', reason: 'paused' });
    expect(decideNudge(given({ now: end - HOUR_MS, pause, state })).nextCheckAt).toBe(end);
  });

  it('comes again then, in spite of gap and maximum, and once', () => {
    const first = decideNudge(given({ now: end, pause, state, settings: { perDay: 1 } }));
    expect(first).toMatchObject({ kind: 'nudge', reason: 'asked' });
    expect(first.state.log.at(-1)).toEqual({ at: end, kind: 'nudge', reason: 'asked' });
    const again = decideNudge(given({ now: end + MINUTE_MS, pause, state: first.state }));
    expect(again.kind).toBe('wait');
  });

  it('waits for someone to be there', () => {
    const empty = decideNudge(given({ now: end, pause, state, presence: { inUse: false } }));
    expect(empty).toMatchObject({ kind: 'wait', reason: 'away' });
    const back = decideNudge(given({ now: end + 2 * HOUR_MS, pause, state: empty.state }));
    expect(back).toMatchObject({ kind: 'nudge', reason: 'asked' });
  });

  it('comes although a check-in is dated ahead, by a clock that was wrong', () => {
    const visits = { checkIns: [end + 40 * DAY_MS] };
    expect(decideNudge(given({ now: end, pause, state, visits })).reason).toBe('asked');
  });

  it('counts for the gap to the next one', () => {
    const evening = toPause('this-evening', nudged + 5 * MINUTE_MS, ZONE, DEFAULT_SETTINGS);
    const again = decideNudge(given({ now: at('2026-11-24T18:30'), pause: evening, state }));
    expect(again.reason).toBe('asked');
    const due = decideNudge(
      given({ now: at('2026-11-24T20:30'), pause: evening, state: again.state }),
    );
    expect(due.state.log.at(-1)).toMatchObject({ kind: 'drop', reason: 'gap' });
  });

  it.each([
    ['he checked in meanwhile', { visits: { checkIns: [pause.from + MINUTE_MS] } }],
    ['none was on offer when he paused', { state: {} }],
    ['half a day has gone by', { now: end + 12 * HOUR_MS, settings: { quiet: everyDay(null) } }],
    ['it was no snooze', { pause: { ...pause, choice: 'not-today' as const } }],
    ['nudging was switched off', { settings: { on: false } }],
    ['the quiet hours have begun', { settings: { quiet: everyDay(hours(13, 15)) } }],
  ])('does not come again when %s', (_name, change) => {
    const decision = decideNudge(given({ now: end, pause, state, ...change }));
    expect(decision.reason).not.toBe('asked');
  });
});
