// Pauses: each shows when it ends, survives restarts, and needs one press.
import * as v from 'valibot';
import { storedMoment } from './stored';
import { DAY_MS } from './time';

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
