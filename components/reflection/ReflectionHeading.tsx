// The reflection is the picture: one thought, large, in a serif made for reading.
import { useEffect, useRef } from 'react';
import { isBlank, type Shown } from '@/lib/core/reflection';
import styles from './ReflectionHeading.module.css';

interface ReflectionHeadingProps {
  shown: Pick<Shown, 'id' | 'text' | 'language'>;
  /** Takes the focus when it appears and whenever it changes. */
  focused?: boolean;
}

export function ReflectionHeading({ shown, focused = false }: ReflectionHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const readable = isBlank(shown) ? '' : shown.id;

  // In sight as well: another may have been asked for from below.
  useEffect(() => {
    if (focused && readable !== '') heading.current?.focus();
  }, [readable, focused]);

  return (
    <h1 ref={heading} tabIndex={-1} lang={shown.language} dir="auto" className={styles.reflection}>
      {shown.text}
    </h1>
  );
}
