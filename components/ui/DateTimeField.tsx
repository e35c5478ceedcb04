// A date and time, in the local time of a zone. While it is half filled it changes nothing.
import { type ReactNode, useId, useState } from 'react';
import { PRIVATE_FIELD } from '@/components/ui/private-field';
import { parseLocalInput, toLocalInput } from '@/lib/core/local-input';
import styles from './DateTimeField.module.css';

interface DateTimeFieldProps {
  label: string;
  hint?: ReactNode;
  /** Epoch ms; undefined: the field is empty. */
  at: number | undefined;
  zone: string;
  /** Whether it may be left empty: `onChange` is then called with undefined. */
  optional?: boolean;
  onChange: (at: number | undefined) => void;
}

export function DateTimeField({ label, hint, at, zone, optional, onChange }: DateTimeFieldProps) {
  const id = useId();
  const hintId = useId();
  // What stands in the field while it is not, or not yet, what `at` says.
  const [typed, setTyped] = useState<string>();
  const stored = at === undefined ? '' : toLocalInput(at, zone);

  function change(text: string): void {
    const next = parseLocalInput(text, zone, at);
    setTyped(next === undefined ? text : undefined);
    if (next !== undefined || (text === '' && optional)) onChange(next);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...PRIVATE_FIELD}
        id={id}
        type="datetime-local"
        min="1970-01-02T00:00"
        max="2199-12-30T23:59"
        className={styles.input}
        aria-describedby={hint === undefined ? undefined : hintId}
        value={typed ?? stored}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
