// The recovery code, shown once: nothing is sealed before it is said to be kept.
import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { t } from '@/lib/i18n';
import styles from './Lock.module.css';
import { LockForm } from './LockForm';

interface RecoveryDialogProps {
  code: string;
  onKept: () => Promise<string | undefined>;
  onPrint: () => void;
  onCancel: () => void;
}

export function RecoveryDialog({ code, onKept, onPrint, onCancel }: RecoveryDialogProps) {
  const shown = useRef<HTMLParagraphElement>(null);

  // Not on the button: whoever presses Enter twice would not have seen it.
  useLayoutEffect(() => shown.current?.focus(), []);

  return (
    <Dialog title={t('recoveryCode')} onCancel={onCancel} printed>
      <LockForm
        action={t('recoveryKept')}
        onSubmit={onKept}
        onCancel={onCancel}
        working={t('lockTurningOn')}
        aside={<Button onClick={onPrint}>{t('recoveryPrint')}</Button>}
      >
        <p data-screen="">{t('recoveryNote')}</p>
        <p ref={shown} tabIndex={-1} className={styles.code} translate="no" dir="ltr">
          {code}
        </p>
        <p className={styles.soft} data-screen="">
          {t('recoveryOnce')}
        </p>
      </LockForm>
    </Dialog>
  );
}
