// Turning the lock off: everything is in clear again, which is said before it is done.
import { Dialog } from '@/components/ui/Dialog';
import { t } from '@/lib/i18n';
import { LockForm } from './LockForm';

interface TurnOffDialogProps {
  onTurnOff: () => Promise<string | undefined>;
  onCancel: () => void;
}

export function TurnOffDialog({ onTurnOff, onCancel }: TurnOffDialogProps) {
  return (
    <Dialog title={t('lockTurnOffTitle')} onCancel={onCancel}>
      <LockForm action={t('lockTurnOff')} onSubmit={onTurnOff} onCancel={onCancel}>
        <p>{t('lockTurnOffNote')}</p>
      </LockForm>
    </Dialog>
  );
}
