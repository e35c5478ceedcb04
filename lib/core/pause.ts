// Pauses: each shows when it ends, survives restarts, and needs one press.
import * as v from 'valibot';
import { storedMoment } from './stored';
import { DAY_MS, HOUR_MS, MINUTE_MS, toLocal } from './time';
import { momentOf, nextMorning, type Week } from './week';

export const PAUSE_CHOICES = [
  '15-minutes',
  '1-hour',
  'this-evening',
  'tomorrow',
  'not-today',
  'a-week',
  'until-i-return',
] as const;
export type PauseChoice = (typeof PAUSE_CHOICES)[number];

/** The first four are a snooze: the nudge comes again when they end. */
const SNOOZES: readonly PauseChoice[] = PAUSE_CHOICES.slice(0, 4);

const pauseSchema = v.object({
  choice: v.picklist(PAUSE_CHOICES),
  from: storedMoment,
  /** Epoch ms; null: ends with the next check-in. */
  until: v.nullable(storedMoment),
});
export type Pause = v.InferOutput<typeof pauseSchema>;

/** Unknown data -> pause; a damaged one is none. */
export function parsePause(data: unknown): Pause | undefined {
  const result = v.safeParse(pauseSchema, data);
  return result.success ? result.output : undefined;
}

/** When the pause that is chosen now would end. */
export function toPause(choice: PauseChoice, now: number, zone: string, week: Week): Pause {
  return { choice, from: now, until: endOf(choice, now, zone, week) };
}

function endOf(choice: PauseChoice, now: number, zone: string, week: Week): number | null {
  switch (choice) {
    case '15-minutes':
      return now + 15 * MINUTE_MS;
    case '1-hour':
      return now + HOUR_MS;
    case 'this-evening':
      return eveningOf(now, zone, week);
    case 'tomorrow':
    case 'not-today':
      return nextMorning(now, zone, week);
    case 'a-week':
      return now + 7 * DAY_MS;
    case 'until-i-return':
      return null;
  }
}

/** Half past six, or the day's last window where that begins later; in an hour at the soonest. */
function eveningOf(now: number, zone: string, week: Week): number {
  const local = toLocal(now, zone);
  const last = week.windows[local.dayOfWeek - 1]?.at(-1)?.fromMinutes ?? 0;
  const minutes = Math.max(last, 18 * 60 + 30);
  const evening = momentOf(local.toPlainDate(), minutes, local.timeZoneId);
  return Math.max(evening, now + HOUR_MS);
}

/** Whether a pause holds. "Until I return" does until `afterCheckIn` ends it. */
export function isPaused(pause: Pause | undefined, now: number): boolean {
  if (!pause) return false;
  if (pause.until === null) return true;
  // Begun in the far future: a clock that was wrong. Nothing was asked for then.
  return now < pause.until && pause.from <= now + 2 * DAY_MS;
}

/** What a check-in leaves of a pause: he has returned. */
export function afterCheckIn(pause: Pause | undefined): Pause | undefined {
  return pause?.until === null ? undefined : pause;
}

/** Whether the nudge is to come again when the pause ends. */
export function isSnooze({ choice }: Pause): boolean {
  return SNOOZES.includes(choice);
}
