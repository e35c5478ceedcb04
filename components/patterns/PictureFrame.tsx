// A picture under its heading.
import { type KeyboardEventHandler, type ReactNode, useId } from 'react';
import styles from './PictureFrame.module.css';

interface PictureFrameProps {
  title: string;
  onKeyDown?: KeyboardEventHandler;
  children: ReactNode;
}

export function PictureFrame({ title, onKeyDown, children }: PictureFrameProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.picture} onKeyDown={onKeyDown}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
