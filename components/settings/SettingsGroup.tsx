// A part of the settings under its heading.
import { type ReactNode, useId } from 'react';
import styles from './SettingsGroup.module.css';

export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
