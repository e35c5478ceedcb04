// What the timeline is narrowed by, in words.
import {
  toDateText,
  toOutcomeText,
  toPeriodText,
  toSpanText,
} from '@/components/patterns/pattern-text';
import type { EntryFilter } from '@/lib/core/entry-filter';
import { type Between, type EntryPeriod, isMonth } from '@/lib/core/entry-period';
import { toDayNumber } from '@/lib/core/patterns/calendar-day';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tName } from '@/lib/i18n';
import { toMonthText } from './when-text';

/** Each thing that is chosen, in the order of the fields. */
export function toFilterTexts(filter: EntryFilter, labelOf: LabelOf): string[] {
  const { period, group, word, theme, kind, outcome, note, favourite } = filter;
  return [
    ...(period === null ? [] : [toEntryPeriodText(period)]),
    ...(group === null ? [] : [toGroupText(group)]),
    ...(word === null ? [] : [labelOf({ word })]),
    ...(theme === null ? [] : [tName('theme', theme)]),
    ...(kind === null ? [] : [tName('kind', kind)]),
    ...(outcome === null ? [] : [toOutcomeText(outcome)]),
    ...(note ? [t('withNote')] : []),
    ...(favourite ? [t('onlyFavourites')] : []),
  ];
}

export function toGroupText(group: NonNullable<EntryFilter['group']>): string {
  return group === 'not-sure' ? t('notSure') : tName('group', group);
}

function toEntryPeriodText(period: EntryPeriod): string {
  if (typeof period === 'object') return toBetweenText(period);
  return typeof period === 'string' && isMonth(period) ? toMonthText(period) : toPeriodText(period);
}

function toBetweenText({ from, to }: Between): string {
  const [first, last] = [from, to].flatMap((day) => (day ? [toDayNumber(day)] : []));
  if (first === undefined) return '';
  if (last !== undefined)
    return toSpanText({ from: Math.min(first, last), to: Math.max(first, last) });
  return t(from ? 'fromDay' : 'untilDay', toDateText(first, 'date'));
}
