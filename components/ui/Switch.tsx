// On or off, at once; the sentence below says what it does.
import { type ReactNode, useId } from 'react';
import styles from './Switch.module.css';

interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  children?: ReactNode;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, checked, disabled = false, children, onChange }: SwitchProps) {
  const id = useId();
  const note = children ? `${id}-note` : undefined;
  return (
    <div className={styles.switch}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        className={styles.input}
        checked={checked}
        disabled={disabled}
        aria-describedby={note}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children && (
        <p id={note} className={styles.note}>
          {children}
        </p>
      )}
    </div>
  );
}
