// One part of what is to be said: a few words that go on after a beginning, with some to choose from.
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { dirOf, PRIVATE_FIELD } from '@/components/ui/private-field';
import styles from './PartField.module.css';

interface PartFieldProps {
  label: string;
  /** What it goes on from: "When". */
  lead?: string;
  hint?: string;
  value: string;
  suggestions?: readonly string[];
  onChange: (value: string) => void;
}

export function PartField({
  label,
  lead,
  hint,
  value,
  suggestions = [],
  onChange,
}: PartFieldProps) {
  const id = useId();
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.box}>
        {lead !== undefined && (
          <span id={`${id}-lead`} className={styles.lead}>
            {lead}
          </span>
        )}
        <textarea
          id={id}
          rows={1}
          data-private=""
          aria-describedby={
            [lead && `${id}-lead`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
          }
          className={styles.area}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...PRIVATE_FIELD}
          dir={dirOf(value)}
          autoCapitalize={lead === undefined ? 'sentences' : 'none'}
        />
      </div>
      {suggestions.length > 0 && value.trim() === '' && (
        <div className={styles.suggestions}>
          {suggestions.map((suggestion) => (
            <Button
              key={suggestion}
              look="outlined"
              className={styles.suggestion ?? ''}
              onClick={() => {
                onChange(suggestion);
                document.getElementById(id)?.focus();
              }}
            >
              {suggestion}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
