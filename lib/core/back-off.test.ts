import { describe, expect, it } from 'vitest';
import { type Answer, at, given, livedThrough, shown, ZONE } from '@/lib/testing/nudging';
import { ANSWER_MS, levelOf, openNudge, SEEN_MS, settleAnswers } from './back-off';
import { dayOf, HOUR_MS, MINUTE_MS } from './time';

const MONDAY = at('2026-11-02T08:00');

/** Nudges on each day, and the days on which each reason first stood on the list. */
function pace(days: number, answer: (nudge: number) => Answer) {
  const { nudges, state, decisions } = livedThrough(MONDAY, days, answer);
  const dayNumber = (moment: number): number => 1 + Math.floor((moment - MONDAY) / 86_400_000);
  const perDay = Array.from({ length: days }, (_, day) => {
    return nudges.filter((moment) => dayNumber(moment) === day + 1).length;
  });
  const firstDay = (reason: string): number | undefined => {
    const all = decisions.flatMap((decision) => decision.state.log);
    const entry = all.find((one) => one.reason === reason);
    return entry && dayNumber(entry.at);
  };
  return { perDay, state, firstDay };
}

describe('someone who ignores every nudge', () => {
  const { perDay, state, firstDay } = pace(60, () => 'ignores');

  it('gets two on the first day, then one left out, then one a day', () => {
    expect(perDay.slice(0, 6)).toEqual([2, 1, 1, 1, 1, 1]);
    expect([firstDay('skip'), firstDay('one-a-day')]).toEqual([2, 3]);
  });

  it('gets one every third day after seven', () => {
    expect(perDay.slice(6, 27)).toEqual(new Array(7).fill([0, 0, 1]).flat());
    expect(firstDay('third-day')).toBe(7);
  });

  it('gets none after the fourteenth, on the 27th day', () => {
    expect(perDay.reduce((sum, nudges) => sum + nudges)).toBe(14);
    expect(perDay.findLastIndex((nudges) => nudges > 0)).toBe(26);
    expect(firstDay('stopped')).toBe(27);
    expect(state.ignored).toBe(14);
    expect(state.log.at(-1)).toMatchObject({ kind: 'drop', reason: 'stopped' });
  });
});

it('a nudge that lies ahead since the clock was set back is not counted when the clock comes there', () => {
  const nudged = at('2026-11-24T13:00');
  const { state } = given({ state: { shown: [shown(nudged)] } });
  const rest = { presence: { inUse: true }, visits: { checkIns: [] } };
  const outcomes = (hours: number) => {
    const settled = settleAnswers(state, { now: nudged - hours * HOUR_MS, ...rest });
    return settled.shown.map(({ outcome }) => outcome);
  };
  expect(outcomes(24)).toEqual(['nobody']);
  // Clocks are put right by seconds and minutes all the time.
  expect(outcomes(0.1)).toEqual(['open']);
});

it('the one to be left out is still left out when another is ignored before it', () => {
  const nudged = at('2026-11-24T13:00');
  const seen = { shown: [shown(nudged, { outcome: 'seen' })], ignored: 2, skipNext: true };
  const { state } = given({ state: seen });
  const presence = { inUse: true };
  const visits = { checkIns: [] };
  const after = settleAnswers(state, { now: nudged + ANSWER_MS, visits, presence });
  expect(after).toMatchObject({ ignored: 3, skipNext: true });
});

describe('a check-in', () => {
  it.each([
    [14, 3],
    [20, 3],
    [13, 2],
    [7, 2],
    [6, 1],
    [4, 1],
    [3, 0],
    [1, 0],
    [0, 0],
  ])('after %i ignored steps one level up, to level %i', (ignored, level) => {
    const visits = { checkIns: [MONDAY] };
    const { state } = given({ now: MONDAY, state: { ignored, skipNext: true } });
    const after = settleAnswers(state, { now: MONDAY, visits, presence: { inUse: true } });
    expect(levelOf(after.ignored)).toBe(level);
    expect(after.skipNext).toBe(false);
  });

  it('counts once, whatever the clock says, and each of several counts', () => {
    const input = given({ now: MONDAY, state: { ignored: 14 }, visits: { checkIns: [MONDAY] } });
    const once = settleAnswers(input.state, input);
    expect(levelOf(once.ignored)).toBe(3);
    const past = { ...input, now: MONDAY - 3_650 * 24 * HOUR_MS };
    expect(settleAnswers(settleAnswers(once, past), input).ignored).toBe(once.ignored);
    const three = { ...input, visits: { checkIns: [MONDAY, MONDAY + 1, MONDAY + 2] } };
    expect(levelOf(settleAnswers(input.state, three).ignored)).toBe(1);
  });

  it('brings back someone whose nudges had stopped, as often as it happens', () => {
    const { perDay } = pace(40, (nudge) => (nudge < 14 ? 'ignores' : 'checks-in'));
    expect(perDay.slice(27)).toEqual(new Array(13).fill(0));
    const stopped = given({ now: MONDAY, state: { ignored: 14 } });
    const visits = { checkIns: [MONDAY - 3 * HOUR_MS] };
    const { nudges } = livedThrough(MONDAY, 14, () => 'checks-in', { ...stopped, visits });
    expect(nudges.length).toBeGreaterThan(10);
  });
});

describe('a click', () => {
  it('breaks the row before anything has slowed down', () => {
    const { perDay } = pace(10, (nudge) => (nudge % 2 === 0 ? 'ignores' : 'clicks'));
    expect(perDay).toEqual(new Array(10).fill(2));
  });

  it('keeps the pace from slowing further, without quickening it', () => {
    const { perDay } = pace(30, (nudge) => (nudge < 4 || nudge % 3 < 2 ? 'ignores' : 'clicks'));
    expect(perDay.slice(2)).toEqual(new Array(28).fill(1));
  });
});

describe('an empty chair', () => {
  it('is not counted', () => {
    const { perDay, state } = pace(30, () => 'is-away');
    expect(state.ignored).toBe(0);
    expect(perDay).toEqual(new Array(30).fill(2));
  });

  const nudged = at('2026-11-24T13:00');
  const settle = (looks: [afterMs: number, inUse: boolean][]) =>
    looks.reduce(
      (state, [after, inUse]) =>
        settleAnswers(state, {
          now: nudged + after,
          visits: { checkIns: [] },
          presence: { inUse },
        }),
      given({ now: nudged, state: { shown: [shown(nudged)] } }).state,
    );

  it.each<[string, [number, boolean][], string]>([
    ['he was there after five minutes', [[SEEN_MS, true]], 'seen'],
    ['he left at once', [[MINUTE_MS, true]], 'open'],
    [
      'two hours went by unseen',
      [
        [SEEN_MS, false],
        [ANSWER_MS, true],
      ],
      'nobody',
    ],
    [
      'the computer slept through',
      [
        [MINUTE_MS, true],
        [3 * HOUR_MS, true],
      ],
      'nobody',
    ],
    [
      'he came back in time',
      [
        [SEEN_MS, false],
        [HOUR_MS, true],
        [ANSWER_MS, false],
      ],
      'ignored',
    ],
  ])('%s', (_name, looks, outcome) => {
    const state = settle(looks);
    expect(state.shown[0]?.outcome).toBe(outcome);
    expect(state.ignored).toBe(outcome === 'ignored' ? 1 : 0);
  });

  it('that nobody can tell counts as taken', () => {
    const state = [SEEN_MS, ANSWER_MS].reduce(
      (before, after) =>
        settleAnswers(before, {
          now: nudged + after,
          visits: { checkIns: [] },
          presence: { inUse: 'unknown' },
        }),
      given({ now: nudged, state: { shown: [shown(nudged)] } }).state,
    );
    expect(state.ignored).toBe(1);
  });
});

describe('an answer', () => {
  const nudged = at('2026-11-24T13:00');
  const state = given({ now: nudged, state: { shown: [shown(nudged)], ignored: 5 } }).state;
  const presence = { inUse: true };

  it.each([
    ['a check-in', { checkIns: [nudged + MINUTE_MS] }],
    ['an opening', { checkIns: [], openedAt: nudged + MINUTE_MS }],
    ['one dated before it by a clock set back', { checkIns: [], openedAt: nudged - HOUR_MS }],
    ['one at the last moment', { checkIns: [], openedAt: nudged + ANSWER_MS }],
  ])('is %s', (_name, visits) => {
    const after = settleAnswers(state, { now: nudged + ANSWER_MS + 1, visits, presence });
    expect(after.shown[0]?.outcome).toBe('answered');
  });

  it('is none that came too late, or that was known before the nudge', () => {
    const late = { checkIns: [], openedAt: nudged + ANSWER_MS + 1 };
    const now = nudged + ANSWER_MS + 1;
    expect(settleAnswers(state, { now, visits: late, presence }).shown[0]?.outcome).toBe('nobody');
    const known = { checkIns: [nudged - HOUR_MS], openedAt: nudged - HOUR_MS };
    const met = { ...state, met: known };
    expect(
      settleAnswers(met, { now: nudged + SEEN_MS, visits: known, presence }).shown[0]?.outcome,
    ).toBe('seen');
  });
});

it('a wish to have nudges back sets the pace back to what was chosen, once', () => {
  const { state } = given({ now: MONDAY, state: { ignored: 14 } });
  const visits = { checkIns: [], resumedAt: MONDAY };
  const presence = { inUse: true };
  const resumed = settleAnswers(state, { now: MONDAY, visits, presence });
  expect(resumed).toMatchObject({ ignored: 0, skipNext: false });
  const later = settleAnswers({ ...resumed, ignored: 9 }, { now: MONDAY, visits, presence });
  expect(later.ignored).toBe(9);
});

it('a nudge stands for two hours, unless it was answered', () => {
  const nudged = at('2026-11-24T13:00');
  const { state } = given({ state: { shown: [shown(nudged)] } });
  expect(openNudge(state, nudged)?.at).toBe(nudged);
  expect(openNudge(state, nudged + ANSWER_MS - 1)?.at).toBe(nudged);
  expect(openNudge(state, nudged + ANSWER_MS)).toBe(undefined);
  expect(openNudge(state, nudged - 1)).toBe(undefined);
  const answered = { ...state, shown: [shown(nudged, { outcome: 'answered' })] };
  expect(openNudge(answered, nudged)).toBe(undefined);
  expect(dayOf(nudged, ZONE)).toBe('2026-11-24');
});
