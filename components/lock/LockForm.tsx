// What the dialogs and the locked screen have in common: fields, one sentence when it did not work,
// and buttons that wait while it is at work.
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import styles from './Lock.module.css';

interface LockFormProps {
  action: string;
  /** @returns why it did not work, as a sentence; undefined when it did */
  onSubmit: () => Promise<string | undefined>;
  onCancel?: () => void;
  /** Said while it is at work, where that takes more than a moment. */
  working?: string;
  /** Cancel ends what is under way, too. */
  stoppable?: boolean;
  /** Beside the buttons. */
  aside?: ReactNode;
  children: ReactNode;
}

export function LockForm(props: LockFormProps) {
  const { action, onSubmit, onCancel, working, stoppable = false, aside, children } = props;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();

  async function submit(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    setRefused(await onSubmit());
    setBusy(false);
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      {refused !== undefined && <p role="alert">{refused}</p>}
      {working !== undefined && (
        <p role="status" className={styles.working}>
          {busy && working}
        </p>
      )}
      <div className={styles.buttons} data-screen="">
        <Button type="submit" look="filled" disabled={busy}>
          {action}
        </Button>
        {aside}
        {onCancel && (
          <Button disabled={busy && !stoppable} onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
