// Reminders he asked for: moments with an id, no words. Promise: each comes once, never before its
// time, outside windows, gap and maximum and through quiet hours and pauses; or the list says why not.
import * as v from 'valibot';
import { type NudgeState, withLog } from './nudge-state';
import { storedMoment } from './stored';
import { HOUR_MS } from './time';

const reminderSchema = v.object({ id: v.string(), at: storedMoment });

export interface Reminder {
  id: string;
  /** Epoch ms. */
  at: number;
}

/** As late as that, after a time when the computer was off, it still comes; and so long it stands. */
const REMINDER_MS = 12 * HOUR_MS;

/** Unknown data -> reminders, the next one first; damaged ones are left out. */
export function parseReminders(data: unknown): Reminder[] {
  if (!Array.isArray(data)) return [];
  return data.reduce<Reminder[]>((reminders, one) => {
    const result = v.safeParse(reminderSchema, one);
    return result.success ? withReminder(reminders, result.output) : reminders;
  }, []);
}

/** One with the same id is moved. */
export function withReminder(reminders: readonly Reminder[], reminder: Reminder): Reminder[] {
  return [...withoutReminder(reminders, reminder.id), reminder].sort((a, b) => a.at - b.at);
}

export function withoutReminder(reminders: readonly Reminder[], id: string): Reminder[] {
  return reminders.filter((one) => one.id !== id);
}

export interface Reminded {
  state: NudgeState;
  /** Those still to come. */
  reminders: Reminder[];
  /** Whether one is to be shown now: several that are due together are one. */
  reminded: boolean;
}

export function remind(state: NudgeState, all: readonly Reminder[], now: number): Reminded {
  const due = all.filter(({ at }) => at <= now);
  const reminded = due.some(({ at }) => isInTime(at, now));
  const listed = due.reduce(
    (before, { at }) =>
      isInTime(at, now)
        ? withLog(before, now, 'nudge', 'reminded')
        : withLog(before, now, 'drop', 'reminder-late'),
    state,
  );
  return {
    state: reminded ? { ...listed, remindedAt: now, reminderOpen: true } : listed,
    reminders: all.filter(({ at }) => at > now),
    reminded,
  };
}

/** Whether a reminder that came stands on the badge: nobody has answered it. */
export function hasStandingReminder(
  { reminderOpen, remindedAt }: NudgeState,
  now: number,
): boolean {
  return reminderOpen && isInTime(remindedAt, now);
}

function isInTime(at: number, now: number): boolean {
  return now - at < REMINDER_MS;
}
