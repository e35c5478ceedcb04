// What a pause that is chosen comes to. Apart from `pause.ts`, so that the popup need not load it
// before it can be pressed.
import type { Pause, PauseChoice } from './pause';
import { DAY_MS, HOUR_MS, MINUTE_MS, toLocal } from './time';
import { momentOf, nextMorning, type Week } from './week';

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
export function eveningOf(now: number, zone: string, week: Week): number {
  const local = toLocal(now, zone);
  const last = week.windows[local.dayOfWeek - 1]?.at(-1)?.fromMinutes ?? 0;
  const minutes = Math.max(last, 18 * 60 + 30);
  const evening = momentOf(local.toPlainDate(), minutes, local.timeZoneId);
  return Math.max(evening, now + HOUR_MS);
}
