// A backup begins with a passphrase, twice, and the warning that there is no other way in.
import { useRef, useState } from 'react';
import { LockForm } from '@/components/lock/LockForm';
import { NewPassphrase, NO_PASSPHRASES, refusePassphrase } from '@/components/lock/NewPassphrase';
import { Dialog } from '@/components/ui/Dialog';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { t } from '@/lib/i18n';
import styles from './Backup.module.css';

interface MakeBackupProps {
  /** How far it is, from 0 to 1; undefined: not begun. */
  done: number | undefined;
  /** @returns why not, as a sentence */
  onMake: (passphrase: string) => Promise<string | undefined>;
  /** Also ends what was begun. */
  onCancel: () => void;
}

export function MakeBackup({ done, onMake, onCancel }: MakeBackupProps) {
  const [typed, setTyped] = useState(NO_PASSPHRASES);
  const form = useRef<HTMLDivElement>(null);
  return (
    <Dialog title={t('makeBackup')} onCancel={onCancel}>
      <div ref={form} className={styles.dialog}>
        <LockForm
          action={t('saveBackup')}
          onSubmit={async () => refusePassphrase(typed) ?? onMake(typed.first)}
          onCancel={onCancel}
          stoppable
        >
          <p>{t('makeBackupNote')}</p>
          <NewPassphrase
            labels={[t('passphrase'), t('repeatPassphrase')]}
            value={typed}
            onChange={setTyped}
          />
          <p className={styles.warning}>{t('makeBackupWarning')}</p>
          <ProgressLine
            label={done === undefined ? undefined : t('backupMaking')}
            done={done}
            focusAfter={form}
          />
        </LockForm>
      </div>
    </Dialog>
  );
}
