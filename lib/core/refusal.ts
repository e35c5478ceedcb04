// Why an occasion that is due gets no nudge: the limits, the back-off, and what he does by himself.
import { ANSWER_MS, levelOf } from './back-off';
import type { NudgeInput } from './nudge-input';
import type { NudgeState, Reason } from './nudge-state';
import { DAY_MS, dayOf, HOUR_MS } from './time';
import type { Occasion } from './week';

export const GAP_MS = 4 * HOUR_MS;
export const AFTER_CHECK_IN_MS = 2 * HOUR_MS;

export interface Refusal {
  reason: Reason;
  /** When it no longer stands; the occasion may come then, if its window is still open. */
  until?: number;
}

/** Why an occasion that is due gets no nudge, or undefined. The first reason counts. */
export function refuse(
  { now, zone, settings, state, visits }: NudgeInput,
  occasion: Occasion,
): Refusal | undefined {
  const today = shownToday(state, now, zone);
  const level = levelOf(state.ignored);
  const lastAt = lastShownAt(state, now);
  // A reminder waits for no nudge, but a nudge keeps its distance from both.
  const gapEnd = Math.max(lastAt, state.remindedAt) + GAP_MS;

  if (level === 4) return { reason: 'stopped' };
  if (today >= settings.perDay) return { reason: 'day-full' };
  if (now < gapEnd) return { reason: 'gap', until: gapEnd };
  if (level >= 2 && today >= 1) return { reason: 'one-a-day' };
  if (level === 3 && daysBetween(lastAt, now, zone) < 3) return { reason: 'third-day' };
  if (state.skipNext) return { reason: 'skip' };
  // Either way: a clock set back a little puts what he has just done ahead of now.
  const recent = visits.checkIns.filter((at) => Math.abs(now - at) < AFTER_CHECK_IN_MS);
  if (recent.length > 0) {
    return { reason: 'checked-in', until: Math.max(...recent) + AFTER_CHECK_IN_MS };
  }
  if (startsAlone(occasion, visits.checkIns, state, zone)) return { reason: 'tapered' };
  return undefined;
}

/** By the date they were shown on and by the date it was here: whoever travels gets no extra one. */
function shownToday({ shown }: NudgeState, now: number, zone: string): number {
  const today = dayOf(now, zone);
  const isToday = ({ at, day }: NudgeState['shown'][number]): boolean =>
    day === today || (Math.abs(now - at) < 2 * DAY_MS && dayOf(at, zone) === today);
  return shown.filter((nudge) => !nudge.asked && isToday(nudge)).length;
}

/** Nudges that lie ahead were shown before the clock was set back: `gapFrom` stands for them. */
function lastShownAt({ gapFrom, shown }: NudgeState, now: number): number {
  return Math.max(gapFrom, ...shown.map(({ at }) => at).filter((at) => at <= now));
}

/** Whether on 4 of the last 7 days he checked in by himself before this window began. */
function startsAlone(
  { startsAt }: Occasion,
  checkIns: readonly number[],
  { shown }: NudgeState,
  zone: string,
): boolean {
  const alone = checkIns.filter(
    (at) =>
      at > startsAt - 7 * DAY_MS &&
      at < startsAt &&
      !shown.some((nudge) => at >= nudge.at && at < nudge.at + ANSWER_MS),
  );
  return new Set(alone.map((at) => dayOf(at, zone))).size >= 4;
}

function daysBetween(from: number, to: number, zone: string): number {
  return Temporal.PlainDate.from(dayOf(from, zone)).until(dayOf(to, zone)).days;
}
