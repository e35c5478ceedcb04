// A month or a quarter on one page, to be read or printed.
import { useMemo, useState } from 'react';
import { DamagedMonths } from '@/components/journal/DamagedMonths';
import { toLabelOf } from '@/components/journal/entry-text';
import { PrintButton } from '@/components/journal/PrintButton';
import { TimelineFault } from '@/components/journal/TimelineFault';
import { ReviewPage } from '@/components/review/ReviewPage';
import { ReviewPeriodField } from '@/components/review/ReviewPeriodField';
import { toReviewTitle } from '@/components/review/review-text';
import { keptSpanOf } from '@/lib/core/patterns/dated';
import { listReviewPeriods, toReview } from '@/lib/core/review';
import type { ReviewPeriod } from '@/lib/core/review-period';
import { toHash } from '@/lib/core/sections';
import { t } from '@/lib/i18n';
import { zone } from '@/lib/platform/clock';
import { isDiscreet } from '@/lib/platform/look';
import { printPage } from '@/lib/platform/print';
import { useSession } from '../../wiring/use-session';
import { useWords } from '../../wiring/use-words';
import type { SectionProps } from '../section-props';
import { useToday } from '../timeline/use-today';
import { goTo } from '../use-place';
import styles from './ReviewSection.module.css';
import { useDated } from './use-dated';

interface ReviewSectionProps extends SectionProps {
  period: ReviewPeriod;
}

export function ReviewSection({ stores, journal, period }: ReviewSectionProps) {
  const today = useToday();
  const { feelings } = useWords(stores);
  const labelOf = useMemo(() => toLabelOf(feelings), [feelings]);
  const { damaged, fault } = useSession(journal.loaded);
  const dated = useDated(journal);
  const kept = useMemo(() => keptSpanOf(dated ?? []), [dated]);
  const review = useMemo(() => dated && toReview(dated, period, today), [dated, period, today]);
  const [withEntries, setWithEntries] = useState(false);

  if (fault === 'no-storage') return <TimelineFault fault={fault} />;
  return (
    <div className={styles.review}>
      <div className={styles.controls} data-screen="">
        <a href={toHash({ section: 'patterns' })} className={styles.back}>
          {t('reviewBack')}
        </a>
        <ReviewPeriodField
          period={period}
          months={listReviewPeriods(kept, today, 'month')}
          quarters={listReviewPeriods(kept, today, 'quarter')}
          onChange={(chosen) => goTo({ section: 'patterns', review: chosen })}
        />
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={withEntries}
            onChange={({ target }) => setWithEntries(target.checked)}
          />
          {t('reviewWithEntries')}
        </label>
        <PrintButton
          label={t('reviewPrint')}
          isDiscreet={isDiscreet}
          onPrint={(words) => void printPage(words)}
        />
      </div>
      <TimelineFault fault={fault} onRetry={() => void journal.timeline.start()} />
      <DamagedMonths months={damaged} />
      {!review && !fault && <p role="status">{t('stillReading')}</p>}
      {review && (
        <ReviewPage
          {...{ review, withEntries, today, labelOf }}
          title={toReviewTitle(period)}
          zone={zone()}
        />
      )}
    </div>
  );
}
