// Rarer when unwelcome, back again when welcome: how ignored and answered nudges set the pace.
import type { NudgeInput } from './nudge-input';
import type { NudgeShown, NudgeState } from './nudge-state';
import { HOUR_MS, MINUTE_MS } from './time';

/** A nudge is ignored when neither a click nor a check-in follows within this time. */
export const ANSWER_MS = 2 * HOUR_MS;

/** Who is at the computer so long after a nudge, or later while it stands, has seen it. */
export const SEEN_MS = 5 * MINUTE_MS;

/**
 * From so many ignored in a row on: the next is skipped · one a day · every third day · none.
 * (Shape after the fatigue findings in Nahum-Shani 2018; the numbers are ours.)
 */
const LEVELS = [0, 2, 4, 7, 14] as const;
export type Level = 0 | 1 | 2 | 3 | 4;

export function levelOf(ignored: number): Level {
  return LEVELS.findLastIndex((from) => ignored >= from) as Level;
}

type Pace = Pick<NudgeState, 'ignored' | 'skipNext'>;

/** Settles what became of the nudges shown, and steps the pace. */
export function settleAnswers(
  state: NudgeState,
  { now, visits, presence }: Pick<NudgeInput, 'now' | 'visits' | 'presence'>,
): NudgeState {
  const { met } = state;
  const checkIns = visits.checkIns.filter((at) => !met.checkIns.includes(at));
  const opened = visits.openedAt === met.openedAt ? undefined : visits.openedAt;
  const fresh = opened === undefined ? checkIns : [...checkIns, opened];

  let pace: Pace = state;
  const shown = state.shown.map((nudge): NudgeShown => {
    const outcome = outcomeOf(nudge, fresh, now, presence.inUse !== false);
    if (outcome === nudge.outcome) return nudge;
    if (outcome === 'answered') pace = afterAnswer(pace);
    if (outcome === 'ignored') pace = afterIgnored(pace);
    return { ...nudge, outcome };
  });
  for (const _ of checkIns) pace = afterCheckIn(pace);
  const resumed = visits.resumedAt !== undefined && visits.resumedAt !== met.resumedAt;
  if (resumed) pace = { ignored: 0, skipNext: false };

  const { ignored, skipNext } = pace;
  const reminderOpen = state.reminderOpen && fresh.length === 0;
  return { ...state, shown, ignored, skipNext, reminderOpen, met: visits };
}

/** @param fresh visits since the last look, and so since the nudge, whatever the clock says */
function outcomeOf(
  { at, outcome }: NudgeShown,
  fresh: readonly number[],
  now: number,
  inUse: boolean,
): NudgeShown['outcome'] {
  if (outcome !== 'open' && outcome !== 'seen') return outcome;
  if (fresh.some((visit) => visit <= at + ANSWER_MS)) return 'answered';
  const age = now - at;
  // The clock has been set back since: nobody can say any more what became of it.
  if (age < -ANSWER_MS) return 'nobody';
  if (age < ANSWER_MS) return age >= SEEN_MS && inUse ? 'seen' : outcome;
  return outcome === 'seen' ? 'ignored' : 'nobody';
}

/** The row is broken; what it had slowed down stays until a check-in. */
function afterAnswer({ ignored }: Pace): Pace {
  const level = levelOf(ignored);
  return { ignored: level >= 2 ? LEVELS[level] : 0, skipNext: false };
}

function afterIgnored({ ignored, skipNext }: Pace): Pace {
  return { ignored: ignored + 1, skipNext: skipNext || ignored + 1 === LEVELS[1] };
}

function afterCheckIn({ ignored }: Pace): Pace {
  return { ignored: LEVELS[Math.max(levelOf(ignored) - 1, 0)] ?? 0, skipNext: false };
}

/** The nudge that may still be answered. */
export function openNudge(state: NudgeState, now: number): NudgeShown | undefined {
  return state.shown.find(
    ({ at, outcome }) =>
      (outcome === 'open' || outcome === 'seen') && now >= at && now - at < ANSWER_MS,
  );
}
