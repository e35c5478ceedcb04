// Which month or quarter is on the page.
import { useId } from 'react';
import styles from '@/components/patterns/PeriodField.module.css';
import { parseReviewPeriod, type ReviewPeriod } from '@/lib/core/review-period';
import { t } from '@/lib/i18n';
import { toReviewTitle } from './review-text';

interface ReviewPeriodFieldProps {
  period: ReviewPeriod;
  /** To choose from, newest first. */
  months: readonly ReviewPeriod[];
  quarters: readonly ReviewPeriod[];
  onChange: (period: ReviewPeriod) => void;
}

export function ReviewPeriodField(props: ReviewPeriodFieldProps) {
  const { period, months, quarters, onChange } = props;
  const id = useId();
  // An address may ask for one of which there is nothing.
  const asked = [...months, ...quarters].includes(period) ? [] : [period];
  return (
    <div className={styles.period}>
      <label htmlFor={id}>{t('period')}</label>
      <select
        id={id}
        className={styles.field}
        value={period}
        onChange={({ target }) => {
          const chosen = parseReviewPeriod(target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {asked.map(toOption)}
        <optgroup label={t('reviewMonths')}>{months.map(toOption)}</optgroup>
        <optgroup label={t('reviewQuarters')}>{quarters.map(toOption)}</optgroup>
      </select>
    </div>
  );
}

function toOption(period: ReviewPeriod) {
  return (
    <option key={period} value={period}>
      {toReviewTitle(period)}
    </option>
  );
}
