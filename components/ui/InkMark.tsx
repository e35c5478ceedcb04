// The mark: an ink drop whose negative space is a speech comma; in discreet mode, a sheet of notes.

import styles from './InkMark.module.css';
import { INK_DROP, NOTE_SHEET } from './ink-drop';

export function InkMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path d={INK_DROP} className={styles.drop} />
      <path d={NOTE_SHEET} className={styles.sheet} />
    </svg>
  );
}
