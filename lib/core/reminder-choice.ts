// The times one can choose for a reminder. Loaded late, as all that is only chosen from.
import { eveningOf } from './pause-choice';
import { HOUR_MS, toLocal } from './time';
import { momentOf, nextMorning, type Week } from './week';

export const REMINDER_CHOICES = ['1-hour', 'this-evening', 'tomorrow-morning'] as const;
export type ReminderChoice = (typeof REMINDER_CHOICES)[number];

/** The moment that a choice means now, epoch ms. */
export function toReminderAt(
  choice: ReminderChoice,
  now: number,
  zone: string,
  week: Week,
): number {
  switch (choice) {
    case '1-hour':
      return now + HOUR_MS;
    case 'this-evening':
      return eveningOf(now, zone, week);
    case 'tomorrow-morning':
      return nextMorning(now, zone, week);
  }
}

/** The next time that the clock on the wall shows this: today, or else tomorrow. */
export function nextTimeOf(minutes: number, now: number, zone: string): number {
  const local = toLocal(now, zone);
  const today = momentOf(local.toPlainDate(), minutes, local.timeZoneId);
  if (today > now) return today;
  return momentOf(local.toPlainDate().add({ days: 1 }), minutes, local.timeZoneId);
}
