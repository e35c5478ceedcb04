// The reminders to come, kept true while the page is open.
import { useEffect, useState } from 'react';
import { ReminderList } from '@/components/nudges/ReminderList';
import type { Reminder } from '@/lib/core/reminder';
import { now, zone } from '@/lib/platform/clock';
import { createReminderStore } from '@/lib/platform/reminder-store';

export function RemindersPart() {
  const [store] = useState(createReminderStore);
  const [reminders, setReminders] = useState<Reminder[]>([]);

  useEffect(() => {
    store
      .read()
      .then(setReminders)
      .catch(() => undefined);
    return store.subscribe(setReminders);
  }, [store]);

  return (
    <ReminderList
      reminders={reminders}
      now={now()}
      zone={zone()}
      onCancel={(id) => void store.cancel(id).catch(() => undefined)}
    />
  );
}
