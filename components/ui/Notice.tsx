// A sentence that is said when something happened. Stands empty before, so that it is heard.
import type { ReactNode, Ref } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  ref?: Ref<HTMLParagraphElement>;
  /** Something went wrong that needs the person. */
  urgent?: boolean;
  children?: ReactNode;
}

export function Notice({ ref, urgent = false, children }: NoticeProps) {
  return (
    <p
      ref={ref}
      role={urgent ? 'alert' : 'status'}
      className={urgent ? styles.urgent : styles.notice}
    >
      {children}
    </p>
  );
}
