import { describe, expect, it } from 'vitest';
import { at, given, shown, ZONE } from '@/lib/testing/nudging';
import { AFTER_CHECK_IN_MS, GAP_MS, refuse } from './refusal';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time';
import { occasionsOn } from './week';

const now = at('2026-11-24T19:45');
const [, evening] = occasionsOn(
  Temporal.PlainDate.from('2026-11-24'),
  ZONE,
  given({ now }).settings,
);
const refused = (change: Parameters<typeof given>[0]) => {
  const input = given({ now, ...change });
  return evening && refuse(input, evening);
};
const noon = shown(at('2026-11-24T13:00'), { outcome: 'answered' });
const checkedInOn = (days: number[], time = '09:00') =>
  days.map((day) => at(`2026-11-${String(day).padStart(2, '0')}T${time}`));

it('nothing speaks against a nudge on an ordinary evening', () => {
  expect(refused({ state: { shown: [noon] } })).toBe(undefined);
});

describe('a nudge is refused', () => {
  it('once the day has had its maximum', () => {
    const state = { shown: [noon] };
    expect(refused({ state, settings: { perDay: 1 } })).toEqual({ reason: 'day-full' });
    const asked = { shown: [noon, { ...noon, asked: true }] };
    expect(refused({ state: asked })).toBe(undefined);
  });

  it('by the date on which another was shown, and by the date that was here', () => {
    // At 12:50 in Tokyo, and at 19:45 of the day before: in Berlin both are today.
    const tokyo = { shown: [shown(at('2026-11-24T04:50')), shown(at('2026-11-23T11:45'))] };
    const dated = tokyo.shown.map((one) => ({ ...one, day: '2026-11-24' }));
    expect(refused({ state: { shown: dated } })).toEqual({ reason: 'day-full' });
    const before = tokyo.shown.map((one) => ({ ...one, day: '2026-11-25' }));
    expect(refused({ state: { shown: before } })).toBe(undefined);
    expect(refused({ state: { shown: before }, settings: { perDay: 1 } })).toEqual({
      reason: 'day-full',
    });
  });

  it('within four hours of another, also of one that was asked for', () => {
    const last = now - GAP_MS + MINUTE_MS;
    for (const asked of [false, true]) {
      const state = { shown: [shown(last, { asked })] };
      expect(refused({ state })).toEqual({ reason: 'gap', until: last + GAP_MS });
    }
    expect(refused({ state: { shown: [shown(now - GAP_MS)] } })).toBe(undefined);
  });

  it('within four hours of finding the clock set back behind another', () => {
    const state = { shown: [shown(now + DAY_MS)], gapFrom: now - HOUR_MS };
    expect(refused({ state })).toEqual({ reason: 'gap', until: now + 3 * HOUR_MS });
    expect(refused({ state: { ...state, gapFrom: now - GAP_MS } })).toBe(undefined);
  });

  it('within two hours of a check-in, whichever way the clock was set a little', () => {
    const until = now + AFTER_CHECK_IN_MS;
    const at59 = now - AFTER_CHECK_IN_MS + 1;
    expect(refused({ visits: { checkIns: [at59] } })).toEqual({
      reason: 'checked-in',
      until: now + 1,
    });
    expect(refused({ visits: { checkIns: [at59, now] } })).toEqual({ reason: 'checked-in', until });
    expect(refused({ visits: { checkIns: [now + MINUTE_MS] } })?.reason).toBe('checked-in');
    expect(refused({ visits: { checkIns: [now - AFTER_CHECK_IN_MS] } })).toBe(undefined);
    expect(refused({ visits: { checkIns: [now + 3_650 * DAY_MS] } })).toBe(undefined);
  });

  it('when he checked in by himself on four of the last seven days', () => {
    const four = checkedInOn([19, 20, 22, 23]);
    expect(refused({ visits: { checkIns: four } })).toEqual({ reason: 'tapered' });
    expect(refused({ visits: { checkIns: four.slice(1) } })).toBe(undefined);
    expect(refused({ visits: { checkIns: checkedInOn([16, 17, 20, 22]) } })).toBe(undefined);
    const oneDay = [8, 10, 12, 14].flatMap((hour) =>
      checkedInOn([23], `${hour}:00`.padStart(5, '0')),
    );
    expect(refused({ visits: { checkIns: oneDay } })).toBe(undefined);
  });

  it('but not when these followed nudges, those asked for included', () => {
    const four = checkedInOn([19, 20, 22, 23]);
    const nudges = four.map((moment) => shown(moment - HOUR_MS, { outcome: 'answered' }));
    expect(refused({ visits: { checkIns: four }, state: { shown: nudges } })).toBe(undefined);
    const asked = nudges.map((one) => ({ ...one, asked: true }));
    expect(refused({ visits: { checkIns: four }, state: { shown: asked } })).toBe(undefined);
  });

  it.each([
    [2, true, 'skip'],
    [2, false, undefined],
    [4, false, 'one-a-day'],
    [7, false, 'one-a-day'],
    [14, false, 'stopped'],
  ])(
    'after %i ignored in a row, with one to be left out: %s, for: %s',
    (ignored, skipNext, reason) => {
      expect(refused({ state: { ignored, skipNext, shown: [noon] } })?.reason).toBe(reason);
    },
  );

  it.each([
    ['2026-11-23T13:00', 'third-day'],
    ['2026-11-22T19:45', 'third-day'],
    ['2026-11-21T23:59', undefined],
  ])('after seven ignored, when the last came at %s: for %s', (last, reason) => {
    expect(refused({ state: { ignored: 7, shown: [shown(at(last))] } })?.reason).toBe(reason);
  });
});
