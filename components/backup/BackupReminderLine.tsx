// A quiet line that says what is in no backup yet, and is sent away by one press.
import { OfferLine } from '@/components/ui/OfferLine';
import type { BackupReminder } from '@/lib/core/backup-reminder';
import { t } from '@/lib/i18n';
import { toReminderText } from './backup-text';

interface BackupReminderLineProps {
  reminder: Extract<BackupReminder, { kind: 'remind' }>;
  /** Where backups are made. */
  address: string;
  /** It was in sight for two seconds. */
  onSeen: () => void;
  onPutOff: () => void;
}

export function BackupReminderLine(props: BackupReminderLineProps) {
  const { reminder, address, onSeen, onPutOff } = props;
  return (
    <OfferLine
      text={toReminderText(reminder)}
      action={<a href={address}>{t('makeBackup')}</a>}
      {...{ onPutOff, onSeen }}
    />
  );
}
