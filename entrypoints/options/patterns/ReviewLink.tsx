// The way to a month on one page: this one, or in its first week the one before.
import { toDayNumber } from '@/lib/core/patterns/calendar-day';
import { reviewPeriodOf } from '@/lib/core/review';
import { toHash } from '@/lib/core/sections';
import { t } from '@/lib/i18n';

const FIRST_WEEK = 7;

/** @param props.today the local day, `2026-11-22` */
export function ReviewLink({ today }: { today: string }) {
  const review = reviewPeriodOf(toDayNumber(today) - FIRST_WEEK, 'month');
  return (
    <a href={toHash({ section: 'patterns', review })} data-screen="">
      {t('reviewOpen')}
    </a>
  );
}
