import { describe, expect, it } from 'vitest';
import { at, given, livedThrough, shown } from '@/lib/testing/nudging';
import { newNudgeState, parseNudgeState, tidy } from './nudge-state';
import { DAY_MS } from './time';
import { parseVisits, withCheckIn } from './visits';

const now = at('2026-11-24T13:00');

describe('what the background remembers', () => {
  it('survives being stored', () => {
    const { state } = livedThrough(now, 10, (nudge) => (nudge % 3 ? 'ignores' : 'checks-in'));
    expect(parseNudgeState(JSON.parse(JSON.stringify(state)), now, 1)).toEqual(state);
  });

  it.each([undefined, null, 7, 'state', []])('is new where there is none: %j', (data) => {
    expect(parseNudgeState(data, now, 5)).toEqual(newNudgeState(now, 5));
  });

  it('loses only what is damaged', () => {
    const { state } = given({ state: { shown: [shown(now)], ignored: 3, dropped: [now] } });
    const damaged = {
      ...state,
      seed: 'seven',
      shown: [{ at: now }, ...state.shown, { ...state.shown[0], at: 9e15 }],
      dropped: [null, now, 'noon'],
      ignored: -1,
      met: { checkIns: [now, -4], openedAt: 'now' },
      log: [{ at: now, kind: 'nudge', reason: 'whim' }],
      added: 'by a newer version',
    };
    expect(parseNudgeState(damaged, now, 5)).toEqual({
      ...state,
      seed: 5,
      ignored: 0,
      met: { checkIns: [now], openedAt: undefined },
    });
  });

  it('stays short', () => {
    const { state } = livedThrough(now, 200, () => 'checks-in');
    expect(state.log).toHaveLength(50);
    expect(tidy(state, now).shown.length).toBeLessThanOrEqual(60);
    expect(JSON.stringify(state).length).toBeLessThan(15_000);
  });

  it('keeps nothing of a clock that stood ahead but the nudges', () => {
    const ahead = now + 3_650 * DAY_MS;
    const { state } = given({
      now: ahead,
      state: { lookedAt: ahead, gapFrom: ahead, heldSince: ahead, dropped: [now, ahead] },
    });
    expect(tidy({ ...state, shown: [shown(ahead)] }, now)).toMatchObject({
      ...{ lookedAt: now, gapFrom: now, heldSince: now, dropped: [now] },
      shown: [{ at: ahead }],
    });
  });
});

describe('visits', () => {
  it('survive being stored', () => {
    const visits = { checkIns: [now], openedAt: now, resumedAt: now };
    expect(parseVisits(JSON.parse(JSON.stringify(visits)))).toEqual(visits);
  });

  it.each([undefined, null, 'often', { checkIns: 'often' }])('read as none from %j', (data) => {
    expect(parseVisits(data).checkIns).toEqual([]);
  });

  it('lose only what is damaged', () => {
    const data = { checkIns: [now, 'noon', -1, now + 1], openedAt: 'noon', resumedAt: now };
    expect(parseVisits(data)).toEqual({
      checkIns: [now, now + 1],
      openedAt: undefined,
      resumedAt: now,
    });
  });

  it('keep the sixty latest check-ins', () => {
    let visits = parseVisits(undefined);
    for (let day = 0; day < 100; day += 1) visits = withCheckIn(visits, now + day);
    expect(visits.checkIns).toHaveLength(60);
    expect(visits.checkIns.at(-1)).toBe(now + 99);
  });
});
