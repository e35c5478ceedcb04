// How long one is away, as a moment to be back at: to five minutes, as people say times.
import { type ReminderChoice, toReminderAt } from './reminder-choice';
import type { Week } from './week';

export const ROOM_TIMES = ['20-minutes', '1-hour', 'this-evening', 'tomorrow-morning'] as const;
export type RoomTime = (typeof ROOM_TIMES)[number];

const STEP_MS = 5 * 60_000;

/** @returns epoch ms */
export function toBackAt(time: RoomTime, now: number, zone: string, week: Week): number {
  const at =
    time === '20-minutes'
      ? now + 20 * 60_000
      : toReminderAt(time satisfies ReminderChoice, now, zone, week);
  return Math.ceil(at / STEP_MS) * STEP_MS;
}
