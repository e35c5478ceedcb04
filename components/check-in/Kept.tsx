// After Keep: said once, plainly, and no more is asked.
import { useEffect, useRef } from 'react';
import { t } from '@/lib/i18n';
import styles from './Kept.module.css';

export function Kept({ journalAddress }: { journalAddress: string }) {
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => status.current?.focus(), []);

  return (
    <div className={styles.kept}>
      <div ref={status} role="status" tabIndex={-1} className={styles.status}>
        <b>{t('kept')}</b> {t('keptWhere')}
      </div>
      <a href={journalAddress} target="_blank" rel="noreferrer">
        {t('journal')}
      </a>
    </div>
  );
}
