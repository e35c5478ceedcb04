// A sentence that is said when something happened. Stands empty before, so that it is heard.
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  /** Something went wrong that needs the person. */
  urgent?: boolean;
  children?: ReactNode;
}

export function Notice({ urgent = false, children }: NoticeProps) {
  return (
    <p role={urgent ? 'alert' : 'status'} className={urgent ? styles.urgent : styles.notice}>
      {children}
    </p>
  );
}
