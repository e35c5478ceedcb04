// From one time of day to another.
import { fromClock, toClock } from '@/lib/core/clock';
import type { Window } from '@/lib/core/week';
import { t } from '@/lib/i18n';
import styles from './TimeSpan.module.css';

interface TimeSpanProps {
  span: Window;
  /** What it is a span of, for screen readers: "Monday, window 1". */
  name: string;
  onChange: (span: Window) => void;
}

export function TimeSpan({ span, name, onChange }: TimeSpanProps) {
  function change(part: keyof Window, clock: string): void {
    const minutes = fromClock(clock);
    if (minutes !== undefined) onChange({ ...span, [part]: minutes });
  }

  return (
    <span className={styles.span}>
      <input
        type="time"
        aria-label={t('spanFrom', name)}
        value={toClock(span.fromMinutes)}
        onChange={(event) => change('fromMinutes', event.target.value)}
      />
      <span aria-hidden="true">–</span>
      <input
        type="time"
        aria-label={t('spanTo', name)}
        value={toClock(span.toMinutes)}
        onChange={(event) => change('toMinutes', event.target.value)}
      />
    </span>
  );
}
