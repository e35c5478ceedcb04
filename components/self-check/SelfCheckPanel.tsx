// What lies open of the self-check: the lines to answer, or what was answered over time.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '@/lib/i18n';
import styles from './SelfCheckPanel.module.css';

/** Takes the focus when it opens, and when it shows something else (`shows`). */
export function SelfCheckPanel({ shows, children }: { shows: string; children: ReactNode }) {
  const panel = useRef<HTMLElement>(null);
  const id = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: something else to read begins at its top
  useEffect(() => panel.current?.focus(), [shows]);

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby={id}
      data-private=""
      className={styles.panel}
    >
      <h2 id={id} className={styles.title}>
        {t('selfCheck')}
      </h2>
      {children}
    </section>
  );
}
