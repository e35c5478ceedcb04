// After Keep: said once, plainly, and no more is asked.
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '@/lib/i18n';
import styles from './Kept.module.css';

interface KeptProps {
  journalAddress: string;
  /** Stands first: what helps comes before what could be done. */
  aside: ReactNode;
  /** What can be done next. */
  children: ReactNode;
}

export function Kept({ journalAddress, aside, children }: KeptProps) {
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => status.current?.focus(), []);

  return (
    <div className={styles.kept}>
      <div ref={status} role="status" tabIndex={-1} className={styles.status}>
        <b>{t('kept')}</b> {t('keptWhere')}
      </div>
      {aside}
      {children}
      <a href={journalAddress} target="_blank" rel="noreferrer">
        {t('journal')}
      </a>
    </div>
  );
}
