// A reminder that is asked for after Keep: stored as a moment, without a word of what was kept.
import { useState } from 'react';
import { RemindPanel } from '@/components/nudges/RemindPanel';
import { type Fault, toFault } from '@/lib/core/fault';
import type { Reminder } from '@/lib/core/reminder';
import { nextTimeOf, toReminderAt } from '@/lib/core/reminder-choice';
import { newId, now, zone } from '@/lib/platform/clock';
import { createReminderStore } from '@/lib/platform/reminder-store';
import { createSettingsStore } from '@/lib/platform/settings-store';

export function RemindPart() {
  const [reminders] = useState(createReminderStore);
  const [settings] = useState(createSettingsStore);
  const [reminder, setReminder] = useState<Reminder>();
  const [fault, setFault] = useState<Fault>();

  /** What is shown is what was stored. */
  async function store(change: Reminder | undefined): Promise<void> {
    try {
      if (change) await reminders.set(change);
      else if (reminder) await reminders.cancel(reminder.id);
      setReminder(change);
      setFault(undefined);
    } catch (error) {
      setFault(toFault(error));
    }
  }

  async function choose(toAt: () => number | Promise<number>): Promise<void> {
    await store({ id: newId(), at: await toAt() });
  }

  return (
    <RemindPanel
      at={reminder?.at}
      fault={fault}
      now={now()}
      zone={zone()}
      onChoose={(choice) =>
        void choose(async () => {
          const { settings: week } = await settings.read();
          return toReminderAt(choice, now(), zone(), week);
        })
      }
      onTime={(minutes) => void choose(() => nextTimeOf(minutes, now(), zone()))}
      onCancel={() => void store(undefined)}
    />
  );
}
