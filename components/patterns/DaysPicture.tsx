// The calendar: the days on which something was kept, a year of them at a time.
import { useState } from 'react';
import { toNumberText } from '@/components/ui/format-text';
import { ToggleChip } from '@/components/ui/ToggleChip';
import { GROUPS, type Group } from '@/lib/core/feelings';
import { isWithin, type Span, toDate } from '@/lib/core/patterns/calendar-day';
import { daysWith, type MonthDays } from '@/lib/core/patterns/day-groups';
import { t, tName } from '@/lib/i18n';
import { CalendarMonth } from './CalendarMonth';
import styles from './DaysPicture.module.css';
import { Marks } from './Marks';
import { PatternTable } from './PatternTable';
import { Picture } from './Picture';
import { toBinText } from './pattern-text';
import type { Pressing } from './pressing';
import { YearPager } from './YearPager';

interface DaysPictureProps {
  months: readonly MonthDays[];
  span: Span;
  pressing: Pressing;
}

/** As many as stand on the page at once. */
const A_YEAR = 12;

export function DaysPicture({ months, span, pressing }: DaysPictureProps) {
  const [group, setGroup] = useState<Group>();
  const [wished, setYear] = useState<number>();
  const years = [...new Set(months.map(({ from }) => toDate(from).year))];
  const paged = months.length > A_YEAR;
  // At first the last one with anything in it.
  const last = months.findLast(({ days }) => days.length > 0);
  const year = years.find((each) => each === wished) ?? (last && toDate(last.from).year);
  const shown = paged ? months.filter(({ from }) => toDate(from).year === year) : months;
  const felt = GROUPS.filter((each) => months.some(({ days }) => daysWith(days, each) > 0));

  return (
    <Picture
      title={t('daysTitle')}
      note={t('daysNote')}
      marks={['day']}
      pressing={pressing}
      table={() => (
        <PatternTable
          caption={t('daysTitle')}
          columns={[
            t('columnMonth'),
            t('columnDays'),
            ...GROUPS.map((each) => tName('group', each)),
          ]}
          rows={months.map((month) => ({
            key: `${month.from}`,
            head: toBinText(month),
            cells: [
              toNumberText(month.days.length),
              ...GROUPS.map((each) => toNumberText(daysWith(month.days, each))),
            ],
          }))}
          onPress={pressing.onPress}
        />
      )}
    >
      <div className={styles.tools}>
        {felt.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: toggle buttons, not fields
          <div role="group" aria-label={t('showOneGroup')} className={styles.groups}>
            {felt.map((each) => (
              <ToggleChip
                key={each}
                pressed={group === each}
                group={each}
                marked
                onClick={() => setGroup(group === each ? undefined : each)}
              >
                {tName('group', each)}
              </ToggleChip>
            ))}
          </div>
        )}
        {paged && year !== undefined && <YearPager {...{ years, year }} onYear={setYear} />}
      </div>
      <Marks label={t('columnDays')} className={styles.months}>
        {shown.map((month) => (
          <CalendarMonth
            key={month.from}
            month={month}
            within={(day) => isWithin(span, day)}
            only={group}
            pressing={pressing}
          />
        ))}
      </Marks>
    </Picture>
  );
}
