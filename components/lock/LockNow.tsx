// Closes the lock, from wherever one is in the Journal.
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';

export function LockNow({ onLock }: { onLock: () => void }) {
  return <Button onClick={onLock}>{t('lockNow')}</Button>;
}
