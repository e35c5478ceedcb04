// The sentences of a review.
import { toDateText } from '@/components/patterns/pattern-text';
import { dateForm } from '@/components/ui/date-form';
import { toListText, toNumberText, toSentencesText } from '@/components/ui/format-text';
import type { Counted, Review } from '@/lib/core/review';
import { spanOfReview } from '@/lib/core/review';
import { isQuarter, type ReviewPeriod } from '@/lib/core/review-period';
import { DAY_MS } from '@/lib/core/time';
import { t, tCount } from '@/lib/i18n';

/** "November 2026", "October – December 2026" */
export function toReviewTitle(period: ReviewPeriod): string {
  const { from, to } = spanOfReview(period);
  if (!isQuarter(period)) return toDateText(from, 'monthAndYear');
  const form = dateForm({ month: 'long', year: 'numeric' });
  return form.formatRange(from * DAY_MS, to * DAY_MS);
}

/** How much was kept, as far as the period has come. */
export function toKeptText({ entries, days, few, unfinished }: Review): string {
  const kept =
    entries === 0
      ? t('reviewNothing')
      : t('reviewEntries', tCount('entriesFound', entries), tCount('reviewDays', days));
  return toSentencesText([
    kept,
    ...(few ? [t('reviewFew')] : []),
    ...(unfinished ? [t('reviewUnfinished')] : []),
  ]);
}

export function toWordsText({ words: { different, fresh } }: Review): string {
  if (different === 0) return t('reviewNoWords');
  const said = tCount('reviewWords', different);
  // At the beginning every word is new: that goes without saying.
  if (fresh === 0 || fresh === different) return said;
  return toSentencesText([said, tCount('reviewNewWords', fresh)]);
}

export function toWishesText({ wishes }: Review): string {
  const { answers, room, alike, closeness, picture } = wishes;
  if (answers === 0) return t('reviewNoAnswers');
  const parts = [
    { name: t('moreRoom'), count: room },
    { name: t('reviewAlike'), count: alike },
    { name: t('moreCloseness'), count: closeness },
  ].filter(({ count }) => count > 0);
  const said = tCount(
    'reviewAnswers',
    answers,
    toCountedList(parts, (name) => name),
  );
  return picture ? said : toSentencesText([said, t('reviewTooFew')]);
}

/** "Said it (2), Asked for room (1)" */
export function toCountedList<Name>(
  counted: readonly Counted<Name>[],
  toText: (name: Name) => string,
): string {
  return toListText(
    counted.map(({ name, count }) => t('reviewCounted', toText(name), toNumberText(count))),
  );
}
