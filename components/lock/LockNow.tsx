// Closes the lock, from wherever one is in the Journal.
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import styles from './Lock.module.css';

export function LockNow({ onLock }: { onLock: () => void }) {
  return (
    <Button className={styles.now ?? ''} onClick={onLock}>
      {t('lockNow')}
    </Button>
  );
}
