import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, everyDay, given, hours, livedThrough, shown } from '@/lib/testing/nudging';
import { ANSWER_MS, SEEN_MS } from './back-off';
import { decideNudge, HOLD_MS, isStanding } from './nudge';
import { newNudgeState } from './nudge-state';
import { toPause } from './pause-choice';
import { DEFAULT_SETTINGS } from './settings';
import { DAY_MS, MINUTE_MS } from './time';

type Given = Parameters<typeof given>[0];

const decide = (local: string, change: Given = {}) =>
  decideNudge(given({ ...change, now: at(local) }));

describe('on a day of no consequence', () => {
  it('nudges twice, in the windows, and sleeps in between', () => {
    const { nudges, decisions } = livedThrough(at('2026-11-24T08:00'), 1, () => 'checks-in');
    expect(nudges).toHaveLength(2);
    const [noon = 0, evening = 0] = nudges;
    expect(Math.abs(noon - at('2026-11-24T13:00'))).toBeLessThanOrEqual(20 * MINUTE_MS);
    expect(Math.abs(evening - at('2026-11-24T19:45'))).toBeLessThanOrEqual(20 * MINUTE_MS);
    // To nudge, to see whether it was seen, to take it down, to go quiet.
    expect(decisions.length).toBeLessThan(14);
  });

  it.each([
    ['2026-11-24T09:00', 'wait', 'before-window'],
    ['2026-11-24T13:30', 'nudge', 'nudged'],
    ['2026-11-24T13:59', 'nudge', 'nudged'],
    ['2026-11-24T14:00', 'wait', 'before-window'],
    ['2026-11-24T22:00', 'wait', 'quiet-hours'],
    ['2026-11-25T07:59', 'wait', 'quiet-hours'],
    ['2026-11-25T08:00', 'wait', 'before-window'],
  ])('at %s: %s, %s', (local, kind, reason) => {
    expect(decide(local)).toMatchObject({ kind, reason });
  });

  it('looks again when it is due', () => {
    const { nextCheckAt } = decide('2026-11-24T11:00');
    expect(Math.abs(nextCheckAt - at('2026-11-24T13:00'))).toBeLessThanOrEqual(20 * MINUTE_MS);
    expect(decideNudge(given({ now: nextCheckAt - 1 })).kind).toBe('wait');
    expect(decideNudge(given({ now: nextCheckAt })).kind).toBe('nudge');
  });

  it('records the nudge it decides on: when, on which day, and why', () => {
    const now = at('2026-11-24T13:30');
    const { state, nextCheckAt } = decide('2026-11-24T13:30');
    const one = { at: now, day: '2026-11-24', asked: false, outcome: 'open' };
    expect(state).toMatchObject({ shown: [one], gapFrom: now, lookedAt: now });
    expect(state.log).toEqual([{ at: now, kind: 'nudge', reason: 'nudged' }]);
    expect(nextCheckAt).toBe(now + SEEN_MS);
  });

  it('nudges no second time when it decides again on what it returned', () => {
    const first = decide('2026-11-24T13:30');
    for (const local of ['2026-11-24T13:30', '2026-11-24T13:45', '2026-11-24T17:29']) {
      expect(decide(local, { state: first.state }).kind).toBe('wait');
    }
  });
});

describe('stays quiet', () => {
  const pause = toPause('until-i-return', at('2026-11-20T08:00'), 'UTC', DEFAULT_SETTINGS);

  it.each<[string, Given, string]>([
    ['before consent', { settings: { on: false } }, 'off'],
    ['at a maximum of none', { settings: { perDay: 0 } }, 'off'],
    ['in a pause', { pause }, 'paused'],
    ['in quiet hours', { settings: { quiet: everyDay(hours(13, 15)) } }, 'quiet-hours'],
    ['with no window', { settings: { windows: everyDay([]) } }, 'no-window'],
  ])('%s', (_name, change, reason) => {
    expect(decide('2026-11-24T13:30', change)).toMatchObject({ kind: 'wait', reason });
  });

  it('before consent, without a word on the list', () => {
    expect(decide('2026-11-24T13:30', { settings: { on: false } }).state.log).toEqual([]);
  });

  it('and says why on the list, when an occasion is given up', () => {
    const dropped = decide('2026-11-24T13:30', { state: { ignored: 14 } });
    expect(dropped).toMatchObject({ kind: 'wait', reason: 'before-window' });
    const entry = { at: at('2026-11-24T13:30'), kind: 'drop', reason: 'stopped' };
    expect(dropped.state.log).toEqual([entry]);
    const again = decide('2026-11-24T13:40', { state: dropped.state });
    expect(again.state.log).toEqual([entry]);
  });

  it('for as long as a check-in is fresh, when the window is still open then', () => {
    const visits = { checkIns: [at('2026-11-24T11:40')] };
    const waiting = decide('2026-11-24T13:30', { visits });
    expect(waiting).toMatchObject({ kind: 'wait', reason: 'checked-in' });
    expect(waiting.nextCheckAt).toBe(at('2026-11-24T13:40'));
    expect(decide('2026-11-24T13:40', { visits, state: waiting.state }).kind).toBe('nudge');
    const late = { checkIns: [at('2026-11-24T12:30')] };
    expect(decide('2026-11-24T13:30', { visits: late }).state.log).toMatchObject([
      { kind: 'drop', reason: 'checked-in' },
    ]);
  });

  it('once, after two were ignored', () => {
    const skipped = decide('2026-11-24T13:30', { state: { ignored: 2, skipNext: true } });
    expect(skipped.state).toMatchObject({ skipNext: false, log: [{ reason: 'skip' }] });
    expect(decide('2026-11-24T20:30', { state: skipped.state }).kind).toBe('nudge');
  });
});

describe('a busy computer', () => {
  const busy = { inUse: true, busy: 'full-screen' } as const;

  it('has the nudge held, which is listed once', () => {
    const first = decide('2026-11-24T13:21', { presence: busy });
    expect(first).toMatchObject({ kind: 'hold', reason: 'full-screen' });
    expect(first.nextCheckAt).toBe(at('2026-11-24T13:36'));
    const second = decide('2026-11-24T13:30', { presence: busy, state: first.state });
    expect(second.kind).toBe('hold');
    expect(second.state.log).toEqual([
      { at: at('2026-11-24T13:21'), kind: 'hold', reason: 'full-screen' },
    ]);
  });

  it('gets it as soon as it is free', () => {
    const { state } = decide('2026-11-24T13:21', { presence: busy });
    expect(decide('2026-11-24T13:25', { state }).kind).toBe('nudge');
  });

  it('has it given up after 45 minutes', () => {
    const settings = { windows: everyDay([hours(17, 21)]) };
    const first = decide('2026-11-24T19:30', { settings, presence: busy });
    const since = at('2026-11-24T19:30');
    const still = { settings, presence: busy, state: first.state };
    expect(decideNudge(given({ now: since + HOLD_MS - 1, ...still })).kind).toBe('hold');
    const { kind, state } = decideNudge(given({ now: since + HOLD_MS, ...still }));
    expect(kind).toBe('wait');
    expect(state.log.map((entry) => entry.kind)).toEqual(['hold', 'drop']);
  });

  it('has it given up when the window closes', () => {
    const first = decide('2026-11-24T13:40', { presence: busy });
    expect(first.nextCheckAt).toBe(at('2026-11-24T13:55'));
    const { kind, state } = decide('2026-11-24T14:00', { presence: busy, state: first.state });
    expect(kind).toBe('wait');
    expect(state.log.at(-1)).toEqual({
      at: at('2026-11-24T14:00'),
      kind: 'drop',
      reason: 'full-screen',
    });
  });

  it('is waited for anew in the next window', () => {
    const noon = decide('2026-11-24T13:40', { presence: busy });
    const evening = decide('2026-11-24T20:10', { presence: busy, state: noon.state });
    expect(evening.kind).toBe('hold');
    expect(evening.state.heldSince).toBe(at('2026-11-24T20:10'));
  });
});

describe('an empty chair', () => {
  const away = { inUse: false } as const;

  it('is waited for as long as the window is open, and nudged on return', () => {
    const settings = { windows: everyDay([hours(17, 21)]) };
    const empty = decide('2026-11-24T19:30', { settings, presence: away });
    expect(empty).toMatchObject({ kind: 'wait', reason: 'away', state: { log: [] } });
    expect(empty.nextCheckAt).toBe(at('2026-11-24T19:45'));
    const { kind } = decide('2026-11-24T20:59', { settings, state: empty.state });
    expect(kind).toBe('nudge');
  });

  it('uses up none of the time for which a busy one is waited for', () => {
    const settings = { windows: everyDay([hours(15, 21)]) };
    const empty = decide('2026-11-24T18:21', { settings, presence: away });
    const presence = { inUse: true, busy: 'sound' } as const;
    const busy = decide('2026-11-24T19:30', { settings, presence, state: empty.state });
    expect(busy).toMatchObject({ kind: 'hold', reason: 'sound' });
  });

  it('is listed when the window closes', () => {
    const empty = decide('2026-11-24T13:30', { presence: away });
    const { state } = decide('2026-11-24T14:00', { presence: away, state: empty.state });
    expect(state.log).toEqual([{ at: at('2026-11-24T14:00'), kind: 'drop', reason: 'away' }]);
  });

  it('that nobody can tell counts as taken', () => {
    expect(decide('2026-11-24T13:30', { presence: { inUse: 'unknown' } }).kind).toBe('nudge');
  });
});

describe('what stands on the badge', () => {
  const state = { shown: [shown(at('2026-11-24T13:00'))] };
  const stands = (local: string, change: Given = {}): boolean =>
    isStanding(decide(local, { state, ...change }), at(local));

  it('is a nudge that may still be answered', () => {
    expect(stands('2026-11-24T13:01')).toBe(true);
    expect(stands('2026-11-24T14:59')).toBe(true);
    expect(stands('2026-11-24T15:00')).toBe(false);
    expect(stands('2026-11-24T13:01', { visits: { checkIns: [at('2026-11-24T13:01')] } })).toBe(
      false,
    );
  });

  it('goes when nudging is switched off, or is to be quiet', () => {
    expect(stands('2026-11-24T13:01', { settings: { on: false } })).toBe(false);
    expect(stands('2026-11-24T13:01', { settings: { quiet: everyDay(hours(13, 15)) } })).toBe(
      false,
    );
    const pause = toPause('a-week', at('2026-11-24T13:01'), 'UTC', DEFAULT_SETTINGS);
    expect(stands('2026-11-24T13:01', { pause })).toBe(false);
  });

  it('is looked at again when it is over', () => {
    const { nextCheckAt } = decide('2026-11-24T13:10', { state });
    expect(nextCheckAt).toBe(at('2026-11-24T13:00') + ANSWER_MS);
  });
});

describe('a clock that was set', () => {
  const noon = decide('2026-11-24T13:30').state;

  it('back by an hour gives no second nudge for the window', () => {
    expect(decide('2026-11-24T12:35', { state: noon }).kind).toBe('wait');
    expect(decide('2026-11-24T13:35', { state: noon }).kind).toBe('wait');
  });

  it('back by ten years gives no burst, there nor after it was set right', () => {
    const past = decide('2016-11-22T13:35', { state: noon });
    expect(past.kind).toBe('wait');
    const evening = decide('2016-11-22T20:30', { state: past.state });
    expect(evening.kind).toBe('nudge');
    for (const state of [past.state, evening.state]) {
      expect(decide('2026-11-24T13:40', { state }).kind).toBe('wait');
      expect(decide('2026-11-24T20:30', { state }).kind).toBe('nudge');
    }
  });

  it('back by a minute brings no snoozed nudge again, once another has taken its place', () => {
    const until = at('2026-11-24T08:00');
    const pause = { choice: 'tomorrow' as const, from: at('2026-11-23T19:00'), until };
    const before = { shown: [shown(at('2026-11-23T18:59'), { outcome: 'seen' as const })] };
    const evening = decide('2026-11-24T20:01', { pause, state: before });
    expect(evening.reason).toBe('nudged');
    expect(decide('2026-11-24T19:59', { pause, state: evening.state }).kind).toBe('wait');
  });

  it('ahead by ten years is forgotten within the gap once it is set right', () => {
    const ahead = decide('2036-11-24T20:30', { state: noon });
    expect(ahead.kind).toBe('nudge');
    const right = decide('2026-11-25T12:00', { state: ahead.state });
    expect(right.state.lookedAt).toBe(at('2026-11-25T12:00'));
    expect(decide('2026-11-25T13:30', { state: right.state }).kind).toBe('wait');
    expect(decide('2026-11-25T20:30', { state: right.state }).kind).toBe('nudge');
  });
});

it('says when to look again: in the future, within half a day; and is the same when asked twice', () => {
  const moment = fc.integer({ min: at('2026-11-20T00:00'), max: at('2026-11-30T00:00') });
  const anyPresence = fc.oneof(
    fc.constant({ inUse: false as const }),
    fc.record({ inUse: fc.constantFrom(true, 'unknown' as const) }),
    fc.record({
      inUse: fc.constant(true),
      busy: fc.constantFrom('full-screen' as const, 'sound' as const, 'page-open' as const),
    }),
  );
  fc.assert(
    fc.property(
      moment,
      fc.array(moment, { maxLength: 6 }),
      fc.array(moment, { maxLength: 6 }),
      moment,
      fc.nat(15),
      anyPresence,
      (now, nudges, checkIns, lookedAt, ignored, presence) => {
        const state = {
          ...newNudgeState(now, 7),
          ...{ shown: nudges.map((one) => shown(one)), lookedAt, ignored, last: 'gap' as const },
        };
        const input = given({ now, state, visits: { checkIns }, presence });
        const decision = decideNudge(input);
        expect(decision.nextCheckAt).toBeGreaterThanOrEqual(now + MINUTE_MS);
        expect(decision.nextCheckAt).toBeLessThanOrEqual(now + DAY_MS / 2);
        const again = decideNudge({ ...input, state: decision.state });
        expect(again.kind).not.toBe('nudge');
        if (decision.kind !== 'nudge') expect(again).toEqual(decision);
      },
    ),
    { numRuns: 1_000 },
  );
});
