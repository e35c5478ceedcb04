// What can be practised, each with a line that says what it is good for.
import type { ReactNode } from 'react';
import styles from './ExerciseList.module.css';

export interface ExerciseItem {
  id: string;
  name: string;
  line: string;
  /** Of both, where it is not that of the page. */
  language?: string | undefined;
  onOpen: () => void;
}

interface ExerciseListProps {
  items: readonly ExerciseItem[];
  children?: ReactNode;
}

export function ExerciseList({ items, children }: ExerciseListProps) {
  return (
    <ul className={styles.list}>
      {items.map(({ id, name, line, language, onOpen }) => (
        <li key={id}>
          <button
            type="button"
            id={`exercise-${id}`}
            lang={language}
            dir="auto"
            aria-describedby={`exercise-${id}-line`}
            className={styles.item}
            onClick={onOpen}
          >
            {name}
          </button>
          <p id={`exercise-${id}-line`} lang={language} dir="auto" className={styles.line}>
            {line}
          </p>
        </li>
      ))}
      {children}
    </ul>
  );
}
