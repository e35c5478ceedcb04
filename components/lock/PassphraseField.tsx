// One field for a passphrase: nothing that helps with typing sees it.
import { useId } from 'react';
import { PRIVATE_FIELD } from '@/components/ui/private-field';
import styles from './Lock.module.css';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A code from paper is better seen. */
  shown?: boolean;
}

export function PassphraseField({ label, value, onChange, shown }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
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
