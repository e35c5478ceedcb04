// The popup while the lock is closed: writing goes on.
import { t } from '@/lib/i18n';
import styles from './LockedLine.module.css';

export function LockedLine() {
  return (
    <p role="status" className={styles.line}>
      {t('lockedLine')}
    </p>
  );
}
