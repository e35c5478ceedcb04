// What the background remembers about nudges: times, counts and reasons, no words. Damaged parts
// are dropped one by one, and a clock that was wrong leaves nothing that lasts.
import * as v from 'valibot';
import { storedList, storedMoment } from './stored';
import { visitsSchema } from './visits';

/** Why there is, or is not, a nudge. Each has a sentence (`reason...` in the messages). */
export const REASONS = [
  'off',
  'paused',
  'quiet-hours',
  'no-window',
  'before-window',
  'day-full',
  'gap',
  'checked-in',
  'tapered',
  'skip',
  'one-a-day',
  'third-day',
  'stopped',
  'away',
  'full-screen',
  'sound',
  'page-open',
  'window-over',
  'not-running',
  'nudged',
  'asked',
  'reminded',
  'reminder-late',
] as const;
export type Reason = (typeof REASONS)[number];

const nudgeShown = v.object({
  at: storedMoment,
  /** The local day on which it was shown, `2026-11-22`: travel does not change it any more. */
  day: v.string(),
  /** Asked for by a snooze: outside windows, gap and maximum. */
  asked: v.boolean(),
  /**
   * `seen`: someone was at the computer after it. `answered`: a click or a check-in followed.
   * `nobody`: no one was there, so no one ignored it.
   */
  outcome: v.picklist(['open', 'seen', 'answered', 'ignored', 'nobody']),
});

const logged = v.object({
  at: storedMoment,
  kind: v.picklist(['nudge', 'hold', 'drop']),
  reason: v.picklist(REASONS),
});

const fields = {
  /** Makes the jitter differ from person to person. */
  seed: v.pipe(v.number(), v.integer()),
  /** The nudges shown, oldest first. */
  shown: storedList(nudgeShown),
  /** A moment in each occasion that was given up. */
  dropped: storedList(storedMoment),
  /** How many in a row were ignored. */
  ignored: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The next occasion is left out, once. */
  skipNext: v.boolean(),
  /** The visits known at the last look: what is not among them is new, whatever the clock says. */
  met: visitsSchema,
  /** The gap counts from here at least: the last nudge, or when the clock was found set back. */
  gapFrom: storedMoment,
  /** The end of the snooze after which the nudge came again. */
  cameAgain: v.nullable(storedMoment),
  /** When the last reminder came: a nudge keeps its distance from it, too. */
  remindedAt: storedMoment,
  /** Nobody has answered it yet. */
  reminderOpen: v.boolean(),
  /** Since when a nudge waited for a better moment; of no meaning outside that occasion. */
  heldSince: v.nullable(storedMoment),
  /** When the background last looked, and what it found. */
  lookedAt: storedMoment,
  last: v.picklist(REASONS),
  log: storedList(logged),
};

export type NudgeState = { [Key in keyof typeof fields]: v.InferOutput<(typeof fields)[Key]> };
export type NudgeShown = NudgeState['shown'][number];
export type Logged = NudgeState['log'][number];

export const LOG_LENGTH = 50;
const SHOWN_LENGTH = 60;
const DROPPED_LENGTH = 30;

export function newNudgeState(now: number, seed: number): NudgeState {
  return {
    seed,
    shown: [],
    dropped: [],
    ignored: 0,
    skipNext: false,
    met: { checkIns: [] },
    gapFrom: 0,
    cameAgain: null,
    remindedAt: 0,
    reminderOpen: false,
    heldSince: null,
    lookedAt: now,
    last: 'off',
    log: [],
  };
}

/** Unknown data -> state; what is damaged is left out. */
export function parseNudgeState(data: unknown, now: number, seed: number): NudgeState {
  const state = newNudgeState(now, seed);
  if (typeof data !== 'object' || data === null) return state;
  for (const key of Object.keys(fields) as (keyof NudgeState)[]) {
    const result = v.safeParse(fields[key] as v.GenericSchema, (data as NudgeState)[key]);
    if (result.success) Object.assign(state, { [key]: result.output });
  }
  return state;
}

/**
 * Keeps the lists short, and heals what a clock wrote that stood ahead: nothing counts from later
 * than now. Only nudges stay as they were: it may be now that the clock is wrong.
 */
export function tidy(state: NudgeState, now: number): NudgeState {
  return {
    ...state,
    shown: state.shown.slice(-SHOWN_LENGTH),
    dropped: state.dropped.filter((at) => at <= now).slice(-DROPPED_LENGTH),
    gapFrom: Math.min(state.gapFrom, now),
    lookedAt: Math.min(state.lookedAt, now),
    remindedAt: Math.min(state.remindedAt, now),
    heldSince: state.heldSince === null ? null : Math.min(state.heldSince, now),
  };
}

export function withLog(
  state: NudgeState,
  at: number,
  kind: Logged['kind'],
  reason: Reason,
): NudgeState {
  return { ...state, log: [...state.log, { at, kind, reason }].slice(-LOG_LENGTH) };
}
