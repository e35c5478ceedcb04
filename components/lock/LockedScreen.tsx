// What stands in every section but Help while the lock is closed.
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { parseRecoveryCode } from '@/lib/core/recovery-code';
import { t } from '@/lib/i18n';
import styles from './Lock.module.css';
import { LockForm } from './LockForm';
import { NewPassphrase, NO_PASSPHRASES, refusePassphrase } from './NewPassphrase';
import { PassphraseField } from './PassphraseField';

interface LockedScreenProps {
  /** @returns why not, as a sentence */
  onUnlock: (passphrase: string) => Promise<string | undefined>;
  onRecover: (code: Uint8Array<ArrayBuffer>, passphrase: string) => Promise<string | undefined>;
  /** For whoever has neither the passphrase nor the code. */
  lockedOut: ReactNode;
}

export function LockedScreen({ onUnlock, onRecover, lockedOut }: LockedScreenProps) {
  const [passphrase, setPassphrase] = useState('');
  const [recovering, setRecovering] = useState(false);
  return (
    <div className={styles.locked}>
      <p>{t('lockedNote')}</p>
      {recovering ? (
        <RecoveryForm onRecover={onRecover} onBack={() => setRecovering(false)} />
      ) : (
        <LockForm
          action={t('unlock')}
          onSubmit={() => onUnlock(passphrase)}
          working={t('unlocking')}
          aside={<Button onClick={() => setRecovering(true)}>{t('useRecoveryCode')}</Button>}
        >
          <PassphraseField
            label={t('passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            first
          />
        </LockForm>
      )}
      {lockedOut}
    </div>
  );
}

interface RecoveryFormProps extends Pick<LockedScreenProps, 'onRecover'> {
  onBack: () => void;
}

function RecoveryForm({ onRecover, onBack }: RecoveryFormProps) {
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState(NO_PASSPHRASES);

  async function submit(): Promise<string | undefined> {
    const parsed = parseRecoveryCode(code);
    if (!parsed.ok) return t(`recovery_${parsed.reason}`);
    return refusePassphrase(typed) ?? onRecover(parsed.value, typed.first);
  }

  return (
    <LockForm
      action={t('unlockWithCode')}
      onSubmit={submit}
      working={t('unlocking')}
      aside={<Button onClick={onBack}>{t('usePassphrase')}</Button>}
    >
      <p>{t('recoverNote')}</p>
      <PassphraseField label={t('recoveryCode')} value={code} onChange={setCode} shown first />
      <NewPassphrase
        labels={[t('newPassphrase'), t('repeatNewPassphrase')]}
        value={typed}
        onChange={setTyped}
      />
    </LockForm>
  );
}
