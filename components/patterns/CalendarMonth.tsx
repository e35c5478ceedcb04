// A month of the calendar. Each day with an entry bears the shapes of what was felt on it.

import { toListText } from '@/components/ui/format-text';
import { GroupMark } from '@/components/ui/GroupMark';
import type { Group } from '@/lib/core/feelings';
import { toDate, weekdayOf } from '@/lib/core/patterns/calendar-day';
import type { DayGroups, MonthDays } from '@/lib/core/patterns/day-groups';
import { t, tCount, tName } from '@/lib/i18n';
import styles from './CalendarMonth.module.css';
import { MarkButton } from './MarkButton';
import { toDateText } from './pattern-text';
import type { Pressing } from './pressing';

interface CalendarMonthProps {
  month: MonthDays;
  /** Whether a day belongs to the period. */
  within: (day: number) => boolean;
  /** Only the days with this group are marked. */
  only: Group | undefined;
  pressing: Pressing;
}

export function CalendarMonth({ month, within, only, pressing }: CalendarMonthProps) {
  const { month: number } = toDate(month.from);
  const kept = new Map(month.days.map((day) => [day.day, day]));
  const days = Array.from({ length: month.to - month.from + 1 }, (_, at) => month.from + at);
  return (
    <div>
      <p aria-hidden="true" className={styles.name}>
        {toDateText(month.from, number === 1 ? 'monthAndYear' : 'month')}
      </p>
      <div className={styles.days}>
        {days.map((day) => (
          <span
            key={day}
            className={styles.day}
            data-within={within(day)}
            style={day === month.from ? { gridColumnStart: weekdayOf(day) + 1 } : {}}
          >
            <KeptDay kept={kept.get(day)} only={only} pressing={pressing} />
          </span>
        ))}
      </div>
    </div>
  );
}

interface KeptDayProps extends Pick<CalendarMonthProps, 'only' | 'pressing'> {
  kept: DayGroups | undefined;
}

function KeptDay({ kept, only, pressing }: KeptDayProps) {
  if (!kept) return null;
  const shown = only ? kept.groups.filter((group) => group === only) : kept.groups;
  return (
    <MarkButton
      mark={{ kind: 'day', day: kept.day }}
      label={toDayLabel(kept)}
      {...pressing}
      className={styles.kept}
    >
      {shown.length === 0 ? (
        <span className={only ? styles.other : styles.plain} />
      ) : (
        <span className={styles.groups} data-count={shown.length}>
          {shown.map((group) => (
            <GroupMark key={group} group={group} filled />
          ))}
        </span>
      )}
    </MarkButton>
  );
}

function toDayLabel({ day, groups, entries }: DayGroups): string {
  const names = groups.map((group) => tName('group', group));
  const felt = names.length > 0 ? names : [t('noGroupNamed')];
  const said = toListText([...felt, tCount('entriesFound', entries)]);
  return t('markText', toDateText(day, 'dayAndYear'), said);
}
