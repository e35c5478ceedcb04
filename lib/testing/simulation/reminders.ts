// Holds the background to what is promised of reminders: each comes once, at its time, whatever else
// is set; or a reason is listed.
import type { NudgeState } from '@/lib/core/nudge-state';
import type { Reminder } from '@/lib/core/reminder';
import type { Facts } from './facts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Blame = (invariant: 1 | 3 | 4, what: string) => void;

export interface ReminderChecker {
  asked(reminder: Reminder): void;
  cancelled(id: string): void;
  /** Something may make those to come late: sleep, a clock, a death. */
  disturbed(): void;
  read(): void;
  came(came: readonly Reminder[], state: NudgeState): void;
  shown(): void;
  /** To its end. */
  looked(): void;
}

export function createReminderChecker(facts: Facts, blame: Blame): ReminderChecker {
  const pending = new Map<string, Reminder & { disturbed: boolean }>();
  let toShow = false;

  function judge({ id, at }: Reminder, state: NudgeState): void {
    const asked = pending.get(id);
    const { clock } = facts.asRead;
    pending.delete(id);
    if (!asked) blame(3, 'a reminder came twice, or was cancelled');
    if (at > clock) blame(1, 'a reminder came before its time');
    const lateMs = clock - at;
    if (lateMs < 12 * HOUR) {
      toShow = true;
      facts.reminderStands = true;
      facts.reminders += 1;
      facts.reminded = [
        ...facts.reminded.slice(-20),
        { at: facts.truth.at, elapsed: facts.elapsed, clock },
      ];
    } else if (!state.log.some((one) => one.reason === 'reminder-late' && one.at === clock)) {
      blame(4, 'a reminder was left out without a reason');
    }
    if (asked && !asked.disturbed && lateMs > MINUTE) blame(4, 'a reminder came late');
  }

  return {
    asked: (reminder) => void pending.set(reminder.id, { ...reminder, disturbed: false }),
    cancelled: (id) => void pending.delete(id),
    disturbed() {
      for (const one of pending.values()) one.disturbed = true;
    },
    read() {
      toShow = false;
    },
    came(came, state) {
      for (const one of came) judge(one, state);
    },
    shown() {
      if (!toShow) blame(3, 'a reminder was shown that is not due');
      toShow = false;
    },
    looked() {
      if (toShow) blame(4, 'a reminder was not shown');
      for (const { at } of pending.values()) {
        if (at <= facts.asRead.clock) blame(4, 'a reminder that is due did not come');
      }
    },
  };
}
