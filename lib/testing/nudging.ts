// Test data: what a decision about a nudge is made from, and days lived by such decisions.
import { decideNudge, type NudgeDecision } from '@/lib/core/nudge';
import type { NudgeInput } from '@/lib/core/nudge-input';
import { type NudgeState, newNudgeState } from '@/lib/core/nudge-state';
import { DEFAULT_SETTINGS } from '@/lib/core/settings';
import { DAY_MS, dayOf } from '@/lib/core/time';
import { type Visits, withCheckIn } from '@/lib/core/visits';

export const ZONE = 'Europe/Berlin';

/** Epoch ms of a local time, `2026-11-24T12:00`, a Tuesday. */
export function at(local: string, zone = ZONE): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

export const everyDay = <Item>(item: Item): Item[] => Array.from({ length: 7 }, () => item);

export const hours = (from: number, to: number) => ({ fromMinutes: from * 60, toMinutes: to * 60 });

export function shown(moment: number, change: Partial<NudgeState['shown'][number]> = {}) {
  return {
    at: moment,
    day: dayOf(moment, ZONE),
    asked: false,
    outcome: 'open' as const,
    ...change,
  };
}

type Given = Partial<Omit<NudgeInput, 'state' | 'settings'>> & {
  state?: Partial<NudgeState>;
  settings?: Partial<NudgeInput['settings']>;
};

/** Someone who agreed to nudges, sits at the computer, and was looked at a minute ago. */
export function given({ state, settings, ...rest }: Given = {}): NudgeInput {
  const now = rest.now ?? at('2026-11-24T13:30');
  const fresh = { ...newNudgeState(now - 60_000, 7), last: 'before-window' as const };
  const { windows, quiet } = DEFAULT_SETTINGS;
  return {
    now,
    zone: ZONE,
    pause: undefined,
    visits: { checkIns: [] },
    reminders: [],
    presence: { inUse: true },
    ...rest,
    state: { ...fresh, ...state },
    settings: { on: true, perDay: 2, windows, quiet, ...settings },
  };
}

/** What he does about a nudge, a while after it came. */
export type Answer = 'ignores' | 'clicks' | 'checks-in' | 'is-away';

/** Lives by the decisions, looking whenever they say; returns them with the visits they led to. */
export function livedThrough(
  from: number,
  days: number,
  answer: (nudge: number, at: number) => Answer,
  input: NudgeInput = given({ now: from }),
): { nudges: number[]; decisions: NudgeDecision[]; state: NudgeState } {
  let { state } = input;
  let visits: Visits = input.visits;
  let answered: Answer = 'ignores';
  const nudges: number[] = [];
  const decisions: NudgeDecision[] = [];
  for (let now = from; now < from + days * DAY_MS; ) {
    const last = nudges.at(-1) ?? Number.NEGATIVE_INFINITY;
    const away = answered === 'is-away' && now > last && now < last + 3 * 3_600_000;
    const decision = decideNudge({ ...input, now, state, visits, presence: { inUse: !away } });
    decisions.push(decision);
    state = decision.state;
    if (decision.kind === 'nudge') {
      answered = answer(nudges.length, now);
      nudges.push(now);
      if (answered === 'clicks') visits = { ...visits, openedAt: now + 60_000 };
      if (answered === 'checks-in') visits = withCheckIn(visits, now + 60_000);
    }
    now = decision.nextCheckAt;
  }
  return { nudges, decisions, state };
}
