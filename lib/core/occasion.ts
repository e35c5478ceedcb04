// Which window is next, when in it a nudge is due, and which windows passed without one.
import type { NudgeInput } from './nudge-input';
import { type NudgeState, type Reason, withLog } from './nudge-state';
import { isPaused } from './pause';
import { seededRandom } from './random';
import { MINUTE_MS, toLocal } from './time';
import { type Occasion, occasionsOn, quietUntil } from './week';

const JITTER_MS = 20 * MINUTE_MS;

type When = Pick<NudgeInput, 'now' | 'zone' | 'settings'>;

/** The first occasion that is neither over nor settled, and when in it the nudge is due. */
export function nextOccasion(
  { now, zone, settings }: When,
  state: NudgeState,
): { occasion: Occasion; dueAt: number } | undefined {
  const today = toLocal(now, zone);
  for (let days = 0; days <= 7; days += 1) {
    const date = today.toPlainDate().add({ days });
    const occasion = occasionsOn(date, today.timeZoneId, settings).find(
      (one) => one.endsAt > now && !isSettled(one, state),
    );
    if (occasion) return { occasion, dueAt: dueAtOf(occasion, state.seed) };
  }
  return undefined;
}

/** The middle of the window, give or take up to 20 minutes: the same however often it is asked. */
function dueAtOf({ startsAt, endsAt }: Occasion, seed: number): number {
  const random = seededRandom(seed ^ Math.floor(startsAt / MINUTE_MS))();
  // In a short window, time is left for an alarm that comes late.
  const jitter = Math.min(JITTER_MS, (endsAt - startsAt) / 4) * (2 * random - 1);
  return Math.round((startsAt + endsAt) / 2 + jitter);
}

/** Lists the windows that passed unseen since the last look, so that silence has its reason. */
export function dropMissed(state: NudgeState, input: NudgeInput): NudgeState {
  const { now, settings } = input;
  if (!settings.on || state.last === 'off') return state;
  return occasionsSince(state.lookedAt, input)
    .filter(({ endsAt }) => endsAt > state.lookedAt && endsAt <= now)
    .filter((one) => !isSettled(one, state))
    .reduce((listed, one) => {
      return withLog(listed, one.endsAt, 'drop', whyMissed(one, state, input));
    }, state);
}

/** Of a sleep of weeks, only its first two days and its last two: nobody asks about the others. */
function occasionsSince(lookedAt: number, { now, zone, settings }: When): Occasion[] {
  const { timeZoneId } = toLocal(now, zone);
  const today = toLocal(now, zone).toPlainDate();
  const { days } = toLocal(lookedAt, zone).toPlainDate().until(today);
  const ago = [...new Set([days, days - 1, 1, 0])].filter((past) => past >= 0 && past <= days);
  return ago.flatMap((past) => occasionsOn(today.subtract({ days: past }), timeZoneId, settings));
}

/** What can keep a window that is open without its nudge, from look to look. */
const KEEPS_QUIET: ReadonlySet<Reason> = new Set([
  ...(['paused', 'quiet-hours', 'gap', 'checked-in'] as const),
  ...(['away', 'full-screen', 'sound', 'page-open'] as const),
]);

function whyMissed(
  occasion: Occasion,
  { seed, lookedAt, last }: NudgeState,
  { zone, settings, pause, visits }: NudgeInput,
): Reason {
  const dueAt = dueAtOf(occasion, seed);
  if (pause && pause.from <= dueAt && isPaused(pause, dueAt)) return 'paused';
  // A pause that is gone was ended by hand: until then it held.
  const heldUntil = pause ? pause.from : endOfPause(visits);
  if (last === 'paused' && heldUntil > dueAt) return 'paused';
  if (quietUntil(dueAt, zone, settings) !== undefined) return 'quiet-hours';
  if (lookedAt < occasion.startsAt) return 'not-running';
  return KEEPS_QUIET.has(last) ? last : 'window-over';
}

/** He resumes by saying so, or by checking in. */
function endOfPause({ resumedAt = -Infinity, checkIns }: NudgeInput['visits']): number {
  const at = Math.max(resumedAt, ...checkIns);
  return at === -Infinity ? Infinity : at;
}

/**
 * Whether an occasion had its nudge, or was given up. Known by moments, not by names of windows: so
 * that neither travel nor moved windows let one come twice or make a new one look used.
 */
function isSettled({ startsAt, endsAt }: Occasion, { shown, dropped }: NudgeState): boolean {
  const isWithin = (at: number): boolean => at >= startsAt && at < endsAt;
  return dropped.some(isWithin) || shown.some(({ at, asked }) => !asked && isWithin(at));
}
