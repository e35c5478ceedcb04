// A backup is opened with its passphrase.
import { useRef, useState } from 'react';
import { LockForm } from '@/components/lock/LockForm';
import { PassphraseField } from '@/components/lock/PassphraseField';
import { Dialog } from '@/components/ui/Dialog';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { t } from '@/lib/i18n';
import styles from './Backup.module.css';

interface OpenBackupProps {
  /** Of the file. */
  name: string;
  /** On the button: what it is opened for. */
  action: string;
  /** How far it is, from 0 to 1; undefined: not begun. */
  done: number | undefined;
  /** @returns why not, as a sentence */
  onOpen: (passphrase: string) => Promise<string | undefined>;
  /** Also ends what was begun. */
  onCancel: () => void;
}

export function OpenBackup({ name, action, done, onOpen, onCancel }: OpenBackupProps) {
  const [passphrase, setPassphrase] = useState('');
  const form = useRef<HTMLDivElement>(null);
  return (
    <Dialog title={t('openBackup')} onCancel={onCancel}>
      <div ref={form} className={styles.dialog}>
        <LockForm action={action} onSubmit={() => onOpen(passphrase)} onCancel={onCancel} stoppable>
          <p className={styles.name}>{t('openBackupNote', name)}</p>
          <PassphraseField label={t('passphrase')} value={passphrase} onChange={setPassphrase} />
          <ProgressLine
            label={done === undefined ? undefined : t('backupOpening')}
            done={done}
            focusAfter={form}
          />
        </LockForm>
      </div>
    </Dialog>
  );
}
