// A day of the calendar. While it is half filled it changes nothing.
import { useId, useState } from 'react';
import { PRIVATE_FIELD } from '@/components/ui/private-field';
import { isDay } from '@/lib/core/entry-period';
import styles from './DateField.module.css';

interface DateFieldProps {
  id?: string;
  label: string;
  /** `2026-11-22`, or empty. */
  day: string;
  onChange: (day: string) => void;
}

const EARLIEST = '1970-01-01';
const LATEST = '2199-12-31';

export function DateField({ id, label, day, onChange }: DateFieldProps) {
  const ownId = useId();
  // What stands in the field while it is no day yet: the year 20 on the way to 2026.
  const [typed, setTyped] = useState<string>();

  function change(text: string): void {
    const whole = text === '' || (isDay(text) && text >= EARLIEST && text <= LATEST);
    setTyped(whole ? undefined : text);
    if (whole) onChange(text);
  }

  return (
    <span className={styles.field}>
      <label htmlFor={id ?? ownId} className={styles.label}>
        {label}
      </label>
      <input
        {...PRIVATE_FIELD}
        id={id ?? ownId}
        type="date"
        min={EARLIEST}
        max={LATEST}
        className={styles.input}
        value={typed ?? day}
        onChange={({ target }) => change(target.value)}
        onBlur={() => setTyped(undefined)}
      />
    </span>
  );
}
