// One field for a passphrase: nothing that helps with typing sees it.
import { useEffect, useId, useRef } from 'react';
import { PRIVATE_FIELD } from '@/components/ui/private-field';
import styles from './Lock.module.css';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A code from paper is better seen. */
  shown?: boolean;
  /** It is what one came for: typing begins there, unless the focus is elsewhere already. */
  first?: boolean;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, shown, first = false } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (first && document.activeElement === document.body) field.current?.focus();
  }, [first]);

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        {...PRIVATE_FIELD}
        type={shown ? 'text' : 'password'}
        autoCapitalize="off"
        maxLength={1_000}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
