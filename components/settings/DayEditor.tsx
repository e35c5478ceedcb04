// One day's windows for nudges and its quiet hours.
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TimeSpan } from '@/components/ui/TimeSpan';
import type { Quiet, Window } from '@/lib/core/week';
import { t } from '@/lib/i18n';
import styles from './DayEditor.module.css';

interface Day {
  windows: Window[];
  quiet: Quiet;
}

interface DayEditorProps {
  name: string;
  day: Day;
  onChange: (day: Day) => void;
}

const MOST_WINDOWS = 4;
const NEW_WINDOW: Window = { fromMinutes: 9 * 60, toMinutes: 11 * 60 };
const NEW_QUIET: Window = { fromMinutes: 22 * 60, toMinutes: 8 * 60 };

export function DayEditor({ name, day, onChange }: DayEditorProps) {
  const [refused, setRefused] = useState(false);
  const { windows, quiet } = day;

  function setWindow(index: number, span: Window): void {
    // Midnight as an end is the end of the day.
    const toMinutes = span.toMinutes === 0 ? 1440 : span.toMinutes;
    const valid = span.fromMinutes < toMinutes;
    setRefused(!valid);
    if (!valid) return;
    onChange({ ...day, windows: windows.with(index, { ...span, toMinutes }) });
  }

  return (
    <fieldset className={styles.day}>
      <legend className={styles.name}>{name}</legend>
      <p className={styles.label}>{t('nudgeWindows')}</p>
      <ul className={styles.spans}>
        {windows.map((span, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a window has no name but its place
          <li key={index}>
            <TimeSpan
              span={span}
              name={t('windowOf', name, index + 1)}
              onChange={(next) => setWindow(index, next)}
            />
            <Button
              aria-label={t('removeWindow', name, index + 1)}
              onClick={() => onChange({ ...day, windows: windows.toSpliced(index, 1) })}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
        {windows.length < MOST_WINDOWS && (
          <li>
            <Button onClick={() => onChange({ ...day, windows: [...windows, NEW_WINDOW] })}>
              {t('addWindow')}
            </Button>
          </li>
        )}
      </ul>
      <p className={styles.label}>{t('quietHours')}</p>
      <div className={styles.spans}>
        {quiet ? (
          <div>
            <TimeSpan
              span={quiet}
              name={t('quietHoursOf', name)}
              onChange={(next) => onChange({ ...day, quiet: next })}
            />
            <Button
              aria-label={t('removeQuiet', name)}
              onClick={() => onChange({ ...day, quiet: null })}
            >
              {t('remove')}
            </Button>
          </div>
        ) : (
          <Button onClick={() => onChange({ ...day, quiet: NEW_QUIET })}>{t('addQuiet')}</Button>
        )}
      </div>
      {refused && <Notice urgent>{t('windowBackwards')}</Notice>}
    </fieldset>
  );
}
