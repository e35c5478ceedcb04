// A month or a quarter on one page: what was kept, in sentences and small pictures.
import type { ReactNode } from 'react';
import { EntryOnPaper } from '@/components/journal/EntryOnPaper';
import { toOutcomeText, toPlanEndText } from '@/components/patterns/pattern-text';
import { entriesOf, type Review } from '@/lib/core/review';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tName } from '@/lib/i18n';
import styles from './ReviewPage.module.css';
import { ReviewWords } from './ReviewWords';
import { toCountedList, toKeptText, toWishesText, toWordsText } from './review-text';
import { SmallCalendar } from './SmallCalendar';
import { SmallWishes } from './SmallWishes';

interface ReviewPageProps {
  title: string;
  review: Review;
  /** Whether the entries themselves are on it. */
  withEntries: boolean;
  /** The local day, `2026-11-22`. */
  today: string;
  zone: string;
  labelOf: LabelOf;
}

export function ReviewPage({ title, review, withEntries, ...reading }: ReviewPageProps) {
  const { entries, words, wishes, outcomes, plans, themes } = review;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p>{toKeptText(review)}</p>
      </header>
      {entries > 0 && (
        <>
          <SmallCalendar review={review} />
          <Part title={t('wordsTitle')} said={toWordsText(review)}>
            <ReviewWords words={words.used} labelOf={reading.labelOf} />
          </Part>
          <Part personal title={t('wishesTitle')} said={toWishesText(review)}>
            {wishes.picture && <SmallWishes bins={review.patterns.wishes.bins} />}
          </Part>
          {outcomes.length > 0 && (
            <Part personal title={t('outcomesPart')}>
              <p>{toCountedList(outcomes, toOutcomeText)}</p>
            </Part>
          )}
          {plans.length > 0 && (
            <Part personal title={t('plansPart')}>
              <p>{toCountedList(plans, toPlanEndText)}</p>
            </Part>
          )}
          {themes.length > 0 && (
            <Part personal title={t('reviewThemes')}>
              <p>{toCountedList(themes, (theme) => tName('theme', theme))}</p>
            </Part>
          )}
          {withEntries && (
            <Part title={t('entries')}>
              <div className={styles.entries}>
                {entriesOf(review).map((entry) => (
                  <EntryOnPaper key={entry.id} entry={entry} {...reading} />
                ))}
              </div>
            </Part>
          )}
        </>
      )}
    </div>
  );
}

interface PartProps {
  /** All of it is hidden in discreet mode, and not only what it holds. */
  personal?: boolean;
  title: string;
  said?: string;
  children?: ReactNode;
}

function Part({ personal = false, title, said, children }: PartProps) {
  return (
    <section className={styles.part} {...(personal && { 'data-private': '' })}>
      <h3 className={styles.name}>{title}</h3>
      <div className={styles.said}>
        {said !== undefined && <p>{said}</p>}
        {children}
      </div>
    </section>
  );
}
