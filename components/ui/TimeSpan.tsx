// From one time of day to another.
import type { Window } from '@/lib/core/week';
import { t } from '@/lib/i18n';
import { TimeField } from './TimeField';
import styles from './TimeSpan.module.css';

interface TimeSpanProps {
  span: Window;
  /** What it is a span of, for screen readers: "Monday, window 1". */
  name: string;
  onChange: (span: Window) => void;
}

export function TimeSpan({ span, name, onChange }: TimeSpanProps) {
  return (
    <span className={styles.span}>
      <TimeField
        name={t('spanFrom', name)}
        minutes={span.fromMinutes}
        onChange={(fromMinutes) => onChange({ ...span, fromMinutes })}
      />
      <span aria-hidden="true">–</span>
      <TimeField
        name={t('spanTo', name)}
        minutes={span.toMinutes}
        onChange={(toMinutes) => onChange({ ...span, toMinutes })}
      />
    </span>
  );
}
