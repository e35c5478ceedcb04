// The mark: an ink drop whose negative space is a speech comma.

import styles from './InkMark.module.css';
import { INK_DROP } from './ink-drop';

export function InkMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path d={INK_DROP} />
    </svg>
  );
}
