// From one year of the calendar to the next.
import { Button } from '@/components/ui/Button';
import { t, uiLanguage } from '@/lib/i18n';
import styles from './YearPager.module.css';

interface YearPagerProps {
  /** Oldest first. */
  years: readonly number[];
  year: number;
  onYear: (year: number) => void;
}

export function YearPager({ years, year, onYear }: YearPagerProps) {
  const at = years.indexOf(year);
  const [earlier, later] = [years[at - 1], years[at + 1]];
  return (
    <div className={styles.pager}>
      <Turn label={t('earlierYear')} path="M10 3 5 8l5 5" to={earlier} onYear={onYear} />
      <span aria-live="polite">
        {new Intl.NumberFormat(uiLanguage(), { useGrouping: false }).format(year)}
      </span>
      <Turn label={t('laterYear')} path="M6 3l5 5-5 5" to={later} onYear={onYear} />
    </div>
  );
}

interface TurnProps extends Pick<YearPagerProps, 'onYear'> {
  label: string;
  path: string;
  to: number | undefined;
}

function Turn({ label, path, to, onYear }: TurnProps) {
  return (
    <Button
      aria-label={label}
      // Stays in reach: whoever turned to the last year has the focus on it.
      aria-disabled={to === undefined}
      className={styles.turn ?? ''}
      onClick={() => to !== undefined && onYear(to)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.arrow}>
        <path d={path} />
      </svg>
    </Button>
  );
}
