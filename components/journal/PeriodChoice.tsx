// From when to when: lately, a year, a month of it, or from one day to another.
import { useState } from 'react';
import { SelectField } from '@/components/library/SelectField';
import { toPeriodText } from '@/components/patterns/pattern-text';
import { DateField } from '@/components/ui/DateField';
import type { EntryFilter } from '@/lib/core/entry-filter';
import { type Between, isMonth, type Month, parseEntryPeriod } from '@/lib/core/entry-period';
import { RECENT_PERIODS } from '@/lib/core/patterns/period';
import { t, uiLanguage } from '@/lib/i18n';
import styles from './FilterPanel.module.css';

interface PeriodChoiceProps {
  period: EntryFilter['period'];
  /** Years to choose from, newest first. */
  years: readonly number[];
  onChange: (period: EntryFilter['period']) => void;
}

const BETWEEN = 'between';

export function PeriodChoice({ period, years, onChange }: PeriodChoiceProps) {
  const [between, setBetween] = useState(false);
  const year = toYear(period);
  const days: Between | undefined =
    typeof period === 'object' && period ? period : between && period === null ? {} : undefined;
  // An address may ask for a year of which there is nothing.
  const shownYears = year === undefined || years.includes(year) ? years : [year, ...years];

  function choose(chosen: string | null): void {
    setBetween(chosen === BETWEEN);
    onChange(parseEntryPeriod(chosen) ?? null);
  }

  return (
    <>
      <SelectField
        label={t('period')}
        any={t('anyTime')}
        value={days ? BETWEEN : toChoice(period, year)}
        options={[
          ...RECENT_PERIODS.filter((each) => each !== 'all').map(toOption),
          ...shownYears.map(toOption),
          [BETWEEN, t('betweenDays')],
        ]}
        onChange={choose}
      />
      {year !== undefined && (
        <SelectField
          label={t('columnMonth')}
          any={t('wholeYear')}
          value={typeof period === 'string' ? period : null}
          options={monthsOf(year).map((month) => [month, toMonthName(month)])}
          onChange={(month) => onChange(month ?? year)}
        />
      )}
      {days && (
        <span className={styles.days}>
          <DaysBetween days={days} onChange={onChange} />
        </span>
      )}
    </>
  );
}

interface DaysBetweenProps {
  days: Between;
  onChange: (days: Between | null) => void;
}

function DaysBetween({ days: { from = '', to = '' }, onChange }: DaysBetweenProps) {
  function change(first: string, last: string): void {
    const none = first === '' && last === '';
    onChange(none ? null : { ...(first && { from: first }), ...(last && { to: last }) });
  }
  return (
    <>
      <DateField label={t('fromDate')} day={from} onChange={(day) => change(day, to)} />
      <DateField label={t('toDate')} day={to} onChange={(day) => change(from, day)} />
    </>
  );
}

function toYear(period: EntryFilter['period']): number | undefined {
  if (typeof period === 'number') return period;
  return typeof period === 'string' && isMonth(period) ? Number(period.slice(0, 4)) : undefined;
}

function toChoice(period: EntryFilter['period'], year: number | undefined): string | null {
  if (year !== undefined) return `${year}`;
  return typeof period === 'string' ? period : null;
}

function toOption(period: Parameters<typeof toPeriodText>[0]): [string, string] {
  return [`${period}`, toPeriodText(period)];
}

function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_, month): Month => {
    const name = `${year}-${`${month + 1}`.padStart(2, '0')}`;
    return name as Month;
  });
}

function toMonthName(month: Month): string {
  return Temporal.PlainDate.from(`${month}-15`).toLocaleString(uiLanguage(), { month: 'long' });
}
