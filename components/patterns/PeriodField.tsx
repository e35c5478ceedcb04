// From when to when the patterns go.
import { useId } from 'react';
import { type Period, parsePeriod, RECENT_PERIODS } from '@/lib/core/patterns/period';
import { t } from '@/lib/i18n';
import styles from './PeriodField.module.css';
import { toPeriodText } from './pattern-text';

interface PeriodFieldProps {
  period: Period;
  /** Years to choose from, newest first. */
  years: readonly number[];
  onChange: (period: Period) => void;
}

export function PeriodField({ period, years, onChange }: PeriodFieldProps) {
  const id = useId();
  // An address may ask for a year of which there is nothing.
  const asked = typeof period === 'number' && !years.includes(period) ? [period] : [];
  return (
    <div className={styles.period} data-screen="">
      <label htmlFor={id}>{t('period')}</label>
      <select
        id={id}
        className={styles.field}
        value={`${period}`}
        onChange={({ target }) => {
          const chosen = parsePeriod(target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {[...RECENT_PERIODS, ...asked, ...years].map((each) => (
          <option key={each} value={`${each}`}>
            {toPeriodText(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
