// Turning the lock on begins with a passphrase, twice.
import { useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { t } from '@/lib/i18n';
import { LockForm } from './LockForm';
import { NewPassphrase, NO_PASSPHRASES, refusePassphrase } from './NewPassphrase';

interface TurnOnDialogProps {
  onTurnOn: (passphrase: string) => Promise<string | undefined>;
  onCancel: () => void;
}

export function TurnOnDialog({ onTurnOn, onCancel }: TurnOnDialogProps) {
  const [typed, setTyped] = useState(NO_PASSPHRASES);
  return (
    <Dialog title={t('lockTurnOnTitle')} onCancel={onCancel}>
      <LockForm
        action={t('lockTurnOn')}
        onSubmit={async () => refusePassphrase(typed) ?? onTurnOn(typed.first)}
        onCancel={onCancel}
      >
        <p>{t('lockTurnOnNote')}</p>
        <NewPassphrase
          labels={[t('passphrase'), t('repeatPassphrase')]}
          value={typed}
          onChange={setTyped}
        />
      </LockForm>
    </Dialog>
  );
}
