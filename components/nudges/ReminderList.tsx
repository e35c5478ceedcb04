// The reminders to come: when, and how to cancel them. Nothing where there are none.
import { Button } from '@/components/ui/Button';
import type { Reminder } from '@/lib/core/reminder';
import { t } from '@/lib/i18n';
import { toWhen } from './outlook-text';
import styles from './ReminderList.module.css';

interface ReminderListProps {
  reminders: readonly Reminder[];
  now: number;
  zone: string;
  onCancel: (id: string) => void;
}

export function ReminderList({ reminders, now, zone, onCancel }: ReminderListProps) {
  if (reminders.length === 0) return null;
  return (
    <ul aria-label={t('reminders')} className={styles.list}>
      {reminders.map(({ id, at }) => {
        const when = toWhen(at, now, zone);
        return (
          <li key={id} className={styles.item}>
            <span>{t('reminderAt', when)}</span>
            <Button aria-label={t('cancelReminder', when)} onClick={() => onCancel(id)}>
              {t('cancel')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
