import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, given, hours } from '@/lib/testing/nudging';
import { decideNudge, isStanding } from './nudge';
import { newNudgeState } from './nudge-state';
import { parseReminders, type Reminder, withoutReminder, withReminder } from './reminder';

const EIGHT = at('2026-11-24T20:00');
const HOUR = 3_600_000;
const reminders = [{ id: 'one', at: EIGHT }];
const quietAllDay = { quiet: Array.from({ length: 7 }, () => hours(0, 24)) };
const decide = (now: number, change: Parameters<typeof given>[0] = {}) =>
  decideNudge(given({ now, reminders, ...change }));

describe('a reminder', () => {
  it('comes at its time, and not a moment before', () => {
    const before = decide(EIGHT - 1);
    expect(before).toMatchObject({ reminded: false, reminders, nextCheckAt: EIGHT });
    expect(decide(EIGHT)).toMatchObject({ reminded: true, reminders: [] });
  });

  it.each([
    ['in quiet hours', { settings: quietAllDay }],
    ['in a pause', { pause: { choice: 'a-week' as const, from: 0, until: EIGHT + HOUR } }],
    ['without consent to nudges', { settings: { on: false } }],
    ['where no nudge is wanted a day', { settings: { perDay: 0 } }],
    ['right after a nudge', { state: { gapFrom: EIGHT - 1 } }],
    ['to an empty chair', { presence: { inUse: false } }],
  ])('comes %s, and stands', (_name, change) => {
    const decision = decide(EIGHT, change);
    expect(decision.reminded).toBe(true);
    expect(decision.state.log).toContainEqual({ at: EIGHT, kind: 'nudge', reason: 'reminded' });
    expect(isStanding(decision, EIGHT)).toBe(true);
  });

  it('comes late where nothing ran at its time, but not half a day late: the list says so', () => {
    expect(decide(EIGHT + 12 * HOUR - 1).reminded).toBe(true);
    const late = decide(EIGHT + 12 * HOUR);
    expect(late).toMatchObject({ reminded: false, reminders: [] });
    expect(late.state.log).toContainEqual({
      at: EIGHT + 12 * HOUR,
      kind: 'drop',
      reason: 'reminder-late',
    });
  });

  it('is one with those that are due with it, and leaves those that are not', () => {
    const later = { id: 'three', at: EIGHT + HOUR };
    const both = [...reminders, { id: 'two', at: EIGHT - HOUR }, later];
    const decision = decide(EIGHT, { reminders: both });
    expect(decision).toMatchObject({ reminded: true, reminders: [later] });
    expect(decision.nextCheckAt).toBeLessThanOrEqual(later.at);
  });

  it('stands until he opens the check-in, or for twelve hours', () => {
    const { state } = decide(EIGHT);
    const stands = (now: number, openedAt?: number): boolean => {
      const visits = { checkIns: [], openedAt };
      return isStanding(decideNudge(given({ now, state, visits })), now);
    };
    expect(stands(EIGHT + 11 * HOUR)).toBe(true);
    expect(stands(EIGHT + HOUR, EIGHT + HOUR)).toBe(false);
    expect(stands(EIGHT + 12 * HOUR)).toBe(false);
  });

  it('counts neither as ignored nor as one of the day, but a nudge keeps its distance', () => {
    const { state } = decide(at('2026-11-24T18:35'), {
      reminders: [{ id: 'one', at: at('2026-11-24T18:35') }],
    });
    const evening = decideNudge(given({ now: at('2026-11-24T20:30'), state }));
    expect(evening.kind).toBe('wait');
    expect(evening.state.log.at(-1)?.reason).toBe('gap');
    const noon = decideNudge(given({ now: at('2026-11-25T13:30'), state: evening.state }));
    expect(noon.reason).toBe('nudged');
    expect(noon.state.ignored).toBe(0);
  });

  it('with a nudge put off to the same moment makes one notification', () => {
    const pause = { choice: '15-minutes' as const, from: EIGHT - HOUR, until: EIGHT };
    const offered = { at: EIGHT - 2 * HOUR + 1, day: '2026-11-24', asked: false };
    const shown = [{ ...offered, outcome: 'seen' as const }];
    const decision = decide(EIGHT, { pause, state: { shown } });
    expect(decision).toMatchObject({ kind: 'nudge', reason: 'asked', reminded: true });
  });
});

it('each comes once and never early, whenever one looks and however the clock is set', () => {
  const moment = fc.integer({ min: 0, max: 40 * HOUR }).map((ms) => EIGHT + ms);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), at: moment }), {
        selector: ({ id }) => id,
      }),
      fc.array(moment, { minLength: 1, maxLength: 30 }),
      (all, looks) => {
        let [left, state]: [readonly Reminder[], ReturnType<typeof newNudgeState>] = [
          all,
          newNudgeState(EIGHT, 7),
        ];
        for (const now of looks) {
          const decision = decideNudge(given({ now, state, reminders: left }));
          const gone = left.filter((one) => !decision.reminders.includes(one));
          expect(gone.every((one) => one.at <= now)).toBe(true);
          expect(decision.reminders.every((one) => one.at > now)).toBe(true);
          const inTime = gone.some((one) => now - one.at < 12 * HOUR);
          expect(decision.reminded).toBe(inTime);
          const added = decision.state.log.filter(({ at: when }) => when === now);
          const told = added.filter(({ reason }) => /^remind/.test(reason));
          expect(told.length).toBeGreaterThanOrEqual(Math.min(gone.length, 1));
          expect(decision.nextCheckAt).toBeLessThanOrEqual(
            Math.min(...decision.reminders.map((one) => one.at), Infinity),
          );
          left = decision.reminders;
          state = decision.state;
        }
      },
    ),
  );
});

describe('the list', () => {
  it('has the next one first, and each id once', () => {
    const list = withReminder(withReminder(reminders, { id: 'two', at: 1 }), { id: 'one', at: 2 });
    expect(list).toEqual([
      { id: 'two', at: 1 },
      { id: 'one', at: 2 },
    ]);
    expect(withoutReminder(list, 'two')).toEqual([{ id: 'one', at: 2 }]);
  });

  it('loses to damage only what is damaged', () => {
    const junk = [null, 7, { id: 3, at: 4 }, { id: 'x', at: 'soon' }, { id: 'y', at: -1 }];
    expect(parseReminders([...junk, ...reminders, { id: 'one', at: 5 }])).toEqual([
      { id: 'one', at: 5 },
    ]);
    expect(parseReminders('junk')).toEqual([]);
    expect(parseReminders(undefined)).toEqual([]);
  });
});
