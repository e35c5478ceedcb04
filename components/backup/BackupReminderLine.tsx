// A quiet line that says what is in no backup yet, and is sent away by one press.
import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useInSight } from '@/components/ui/use-in-sight';
import type { BackupReminder } from '@/lib/core/backup-reminder';
import { t } from '@/lib/i18n';
import styles from './Backup.module.css';
import { toReminderText } from './backup-text';

interface BackupReminderLineProps {
  reminder: Extract<BackupReminder, { kind: 'remind' }>;
  /** Where backups are made. */
  address: string;
  /** It was in sight for two seconds. */
  onSeen: () => void;
  onPutOff: () => void;
}

const SEEN_AFTER_MS = 2_000;

export function BackupReminderLine(props: BackupReminderLineProps) {
  const { reminder, address, onSeen, onPutOff } = props;
  const line = useRef<HTMLDivElement>(null);
  useInSight(line, SEEN_AFTER_MS, onSeen);
  return (
    <div ref={line} className={styles.line}>
      <p>{toReminderText(reminder)}</p>
      <div className={styles.buttons}>
        <a href={address}>{t('makeBackup')}</a>
        <Button onClick={onPutOff}>{t('notNow')}</Button>
      </div>
    </div>
  );
}
