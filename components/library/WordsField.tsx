// A few lines of one's own words, growing with what is written.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { dirOf, PRIVATE_FIELD } from '@/components/ui/private-field';
import styles from './WordsField.module.css';

interface WordsFieldProps {
  id?: string;
  label: string;
  value: string;
  /** As reflections are set. */
  serif?: boolean;
  /** Below the label. */
  children?: ReactNode;
  onChange: (value: string) => void;
}

export function WordsField(props: WordsFieldProps) {
  const { label, value, serif = false, children, onChange } = props;
  const own = useId();
  const id = props.id ?? own;
  const field = useRef<HTMLTextAreaElement>(null);

  // `field-sizing: content` does this where it exists; elsewhere the height follows by hand.
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || value === undefined || CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [value]);

  return (
    <div className={styles.words}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children && (
        <p id={`${id}-note`} className={styles.note}>
          {children}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        rows={1}
        aria-describedby={children ? `${id}-note` : undefined}
        className={`${styles.area} ${serif ? styles.serif : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...PRIVATE_FIELD}
        dir={dirOf(value)}
      />
    </div>
  );
}
