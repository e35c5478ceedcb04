// When to nudge, and when to stay quiet. Promise: never in quiet hours, a pause or before consent;
// never more than the day's maximum, never a burst; and silence always has a reason.
import { ANSWER_MS, openNudge, SEEN_MS, settleAnswers } from './back-off';
import type { NudgeInput } from './nudge-input';
import { type NudgeState, type Reason, tidy, withLog } from './nudge-state';
import { dropMissed, nextOccasion } from './occasion';
import { isPaused, isSnooze } from './pause';
import { refuse } from './refusal';
import { hasStandingReminder, type Reminded, remind } from './reminder';
import { dayOf, HOUR_MS, MINUTE_MS } from './time';
import { type Occasion, quietUntil } from './week';

/** What is decided about nudges, reminders aside. */
interface Decision {
  kind: 'nudge' | 'hold' | 'wait';
  reason: Reason;
  /** When to look again, epoch ms, in the future. */
  nextCheckAt: number;
  state: NudgeState;
}

/** With a reminder that is due, something is shown also where there is no nudge. */
export type NudgeDecision = Decision & Pick<Reminded, 'reminders' | 'reminded'>;

/** For so long a nudge waits for someone to be less busy. */
export const HOLD_MS = 45 * MINUTE_MS;
/** How soon to look again while it waits. An event usually comes first. */
const HOLD_CHECK_MS = 15 * MINUTE_MS;
/** However far away the next occasion is: clocks are set, zones change. */
const LONGEST_SLEEP_MS = 12 * HOUR_MS;
/** A snoozed nudge comes again on the day it was put off to, or not at all. */
const AGAIN_WITHIN_MS = 12 * HOUR_MS;

/**
 * Decides for one moment. Pure: calling it again with what it returned, at the same moment,
 * nudges no second time.
 */
export function decideNudge(input: NudgeInput): NudgeDecision {
  const answered = settleAnswers(tidy(input.state, input.now), input);
  const looked = { ...dropMissed(answered, input), lookedAt: input.now };
  const { state, reminders, reminded } = remind(looked, input.reminders, input.now);
  const decision = decide({ ...input, state });
  const nextCheckAt = Math.min(decision.nextCheckAt, ...reminders.map(({ at }) => at));
  return { ...decision, nextCheckAt, reminders, reminded };
}

/**
 * Whether anything stands on the badge: shown, not answered, and nothing forbids it by now. What he
 * asked for nothing forbids.
 */
export function isStanding({ reason, state }: NudgeDecision, now: number): boolean {
  if (hasStandingReminder(state, now)) return true;
  const forbidden = reason === 'off' || reason === 'paused' || reason === 'quiet-hours';
  return !forbidden && openNudge(state, now) !== undefined;
}

/** Whether someone's coming back, or going, would change anything by now. */
export function isWaiting({ kind, reason, state }: NudgeDecision, now: number): boolean {
  return kind === 'hold' || reason === 'away' || openNudge(state, now)?.outcome === 'open';
}

function decide(input: NudgeInput): Decision {
  const { now, zone, settings, state, pause, presence } = input;

  if (!settings.on || settings.perDay === 0) return wait(input, 'off');
  if (isPaused(pause, now)) return wait(input, 'paused', pause?.until ?? undefined);
  const quietEnd = quietUntil(now, zone, settings);
  if (quietEnd !== undefined) return wait(input, 'quiet-hours', quietEnd);

  const again = snoozeDue(input);
  if (again !== undefined) {
    // He asked for this one, outside windows, gap and maximum; but an empty chair sees nothing.
    if (presence.inUse === false) return wait(input, 'away', now + HOLD_CHECK_MS);
    return nudge({ ...input, state: { ...state, cameAgain: again } }, 'asked');
  }

  const next = nextOccasion(input, state);
  if (!next) return wait(input, 'no-window');
  if (next.dueAt > now) return wait(input, 'before-window', next.dueAt);

  const refusal = refuse(input, next.occasion);
  if (!refusal) return nudgeOrHold(input, next.occasion);
  const { reason, until } = refusal;
  if (until !== undefined && until < next.occasion.endsAt) return wait(input, reason, until);
  return drop(input, reason);
}

/** Nudges for an occasion, or holds the nudge for a better moment, or gives it up. */
function nudgeOrHold(input: NudgeInput, { startsAt, endsAt }: Occasion): Decision {
  const { now, state, presence } = input;
  // An empty chair is waited for as long as the window is open, a busy one not too long.
  if (presence.inUse === false) return wait(input, 'away', Math.min(now + HOLD_CHECK_MS, endsAt));
  if (presence.busy === undefined) return nudge(input, 'nudged');

  const held = state.heldSince !== null && state.heldSince >= startsAt ? state : undefined;
  const holding = held ?? { ...withLog(state, now, 'hold', presence.busy), heldSince: now };
  const until = Math.min((holding.heldSince ?? now) + HOLD_MS, endsAt);
  if (now >= until) return drop(input, presence.busy);
  const nextCheckAt = Math.min(now + HOLD_CHECK_MS, until);
  return { ...wait({ ...input, state: holding }, presence.busy, nextCheckAt), kind: 'hold' };
}

function nudge(input: NudgeInput, reason: 'nudged' | 'asked'): Decision {
  const { now, zone, state } = input;
  const asked = reason === 'asked';
  const one = { at: now, day: dayOf(now, zone), asked, outcome: 'open' as const };
  const shown = { ...state, shown: [...state.shown, one], gapFrom: now, last: reason };
  return {
    kind: 'nudge',
    reason,
    nextCheckAt: now + SEEN_MS,
    state: withLog(shown, now, 'nudge', reason),
  };
}

/** Gives an occasion up, and looks at what comes after it. */
function drop(input: NudgeInput, reason: Reason): Decision {
  const { now, state } = input;
  const rested = reason === 'skip' ? { ...state, skipNext: false } : state;
  const listed = withLog(rested, now, 'drop', reason);
  return decide({ ...input, state: { ...listed, dropped: [...listed.dropped, now] } });
}

function wait({ now, state }: NudgeInput, reason: Reason, until = Infinity): Decision {
  const open = openNudge(state, now);
  const answerableUntil = open ? open.at + ANSWER_MS : Infinity;
  const nextCheckAt = Math.min(until, answerableUntil, now + LONGEST_SLEEP_MS);
  return {
    kind: 'wait',
    reason,
    nextCheckAt: Math.max(nextCheckAt, now + MINUTE_MS),
    state: { ...state, last: reason },
  };
}

/** The end of the snooze after which the nudge is to come again, if it has not yet. */
function snoozeDue({ now, pause, visits, state }: NudgeInput): number | undefined {
  if (!pause || !isSnooze(pause) || pause.until === null || pause.until > now) return undefined;
  const { from, until } = pause;
  // Only what was on offer can come again.
  const offered = state.shown.some(({ at }) => at <= from && from - at < ANSWER_MS);
  // Any other that came meanwhile has taken its place.
  const came = state.cameAgain === until || state.shown.some(({ at }) => at >= until);
  const back = visits.checkIns.some((at) => at > from && at <= now);
  return offered && !came && !back && now - until < AGAIN_WITHIN_MS ? until : undefined;
}
