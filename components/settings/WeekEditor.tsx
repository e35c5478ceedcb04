// Windows and quiet hours: one day for all, or each day by itself.
import { useState } from 'react';
import { toWeekdayText } from '@/components/patterns/pattern-text';
import { Button } from '@/components/ui/Button';
import { isSameEveryDay } from '@/lib/core/clock';
import type { Quiet, Week, Window } from '@/lib/core/week';
import { t } from '@/lib/i18n';
import { DayEditor } from './DayEditor';
import styles from './WeekEditor.module.css';

interface WeekEditorProps {
  week: Week;
  onChange: (week: { windows: Window[][]; quiet: Quiet[] }) => void;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

export function WeekEditor({ week, onChange }: WeekEditorProps) {
  const same = isSameEveryDay(week.windows) && isSameEveryDay(week.quiet);
  const [apart, setApart] = useState(!same);
  // The settings may be read only after the first drawing; days that differ are never shown as one.
  if (!same && !apart) setApart(true);
  const windows = week.windows.map((day) => [...day]);
  const quiet = [...week.quiet];

  function changeDays(days: readonly number[], day: { windows: Window[]; quiet: Quiet }): void {
    const isChanged = (index: number): boolean => days.includes(index);
    onChange({
      windows: windows.map((old, index) => (isChanged(index) ? day.windows : old)),
      quiet: quiet.map((old, index) => (isChanged(index) ? day.quiet : old)),
    });
  }

  const dayAt = (index: number) => ({ windows: windows[index] ?? [], quiet: quiet[index] ?? null });

  function makeAlike(): void {
    setApart(false);
    changeDays(DAYS, dayAt(0));
  }

  return (
    <div className={styles.week}>
      {apart ? (
        DAYS.map((index) => (
          <DayEditor
            key={index}
            name={toWeekdayText(index, 'weekday')}
            day={dayAt(index)}
            onChange={(day) => changeDays([index], day)}
          />
        ))
      ) : (
        <DayEditor name={t('everyDay')} day={dayAt(0)} onChange={(day) => changeDays(DAYS, day)} />
      )}
      <div>
        {apart ? (
          <Button look="outlined" onClick={makeAlike}>
            {t('sameEveryDay', toWeekdayText(0, 'weekday'))}
          </Button>
        ) : (
          <Button look="outlined" onClick={() => setApart(true)}>
            {t('daysOneByOne')}
          </Button>
        )}
      </div>
    </div>
  );
}
