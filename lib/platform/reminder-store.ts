// The reminders to come, in `storage.local`: moments and ids, no words. Pages add and cancel them,
// the background takes away what came; both under one lock, so that none comes twice or is lost.
import { browser } from 'wxt/browser';
import { parseReminders, type Reminder, withoutReminder, withReminder } from '@/lib/core/reminder';
import { RECONCILE_LOCK } from './locks';

export interface ReminderStore {
  /** The next one first. */
  read(): Promise<Reminder[]>;
  /** One with the same id is moved. */
  set(reminder: Reminder): Promise<void>;
  cancel(id: string): Promise<void>;
  /** Called when they changed anywhere. Returns how to stop. */
  subscribe(listener: (reminders: Reminder[]) => void): () => void;
}

export const REMINDERS_KEY = 'reminders';

export function createReminderStore(): ReminderStore {
  const read = async (): Promise<Reminder[]> =>
    parseReminders((await browser.storage.local.get(REMINDERS_KEY))[REMINDERS_KEY]);

  const update = (change: (reminders: Reminder[]) => Reminder[]): Promise<void> =>
    navigator.locks.request(RECONCILE_LOCK, async () => {
      await browser.storage.local.set({ [REMINDERS_KEY]: change(await read()) });
    });

  return {
    read,
    set: (reminder) => update((reminders) => withReminder(reminders, reminder)),
    cancel: (id) => update((reminders) => withoutReminder(reminders, id)),
    subscribe(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
        if (changes[REMINDERS_KEY]) listener(parseReminders(changes[REMINDERS_KEY].newValue));
      };
      browser.storage.local.onChanged.addListener(onChanged);
      return () => browser.storage.local.onChanged.removeListener(onChanged);
    },
  };
}
