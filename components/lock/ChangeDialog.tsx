// Another passphrase, for whoever knows the one there is.
import { useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { t } from '@/lib/i18n';
import { LockForm } from './LockForm';
import { NewPassphrase, NO_PASSPHRASES, refusePassphrase } from './NewPassphrase';
import { PassphraseField } from './PassphraseField';

interface ChangeDialogProps {
  onChange: (current: string, next: string) => Promise<string | undefined>;
  onCancel: () => void;
}

export function ChangeDialog({ onChange, onCancel }: ChangeDialogProps) {
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState(NO_PASSPHRASES);
  return (
    <Dialog title={t('changePassphrase')} onCancel={onCancel}>
      <LockForm
        action={t('changePassphraseNow')}
        onSubmit={async () => refusePassphrase(typed) ?? onChange(current, typed.first)}
        onCancel={onCancel}
        working={t('passphraseChanging')}
      >
        <PassphraseField label={t('currentPassphrase')} value={current} onChange={setCurrent} />
        <NewPassphrase
          labels={[t('newPassphrase'), t('repeatNewPassphrase')]}
          value={typed}
          onChange={setTyped}
        />
      </LockForm>
    </Dialog>
  );
}
