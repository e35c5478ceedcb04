// Days, times and marks of the patterns in words.
import { dateForm } from '@/components/ui/date-form';
import { toListText } from '@/components/ui/format-text';
import type { Outcome, PlanEnd } from '@/lib/core/patterns/afterwards';
import type { Bin, Step } from '@/lib/core/patterns/bins';
import { type Span, toDate, toDayNumber } from '@/lib/core/patterns/calendar-day';
import type { Mark } from '@/lib/core/patterns/mark';
import type { Period } from '@/lib/core/patterns/period';
import { DAY_MS, HOUR_MS } from '@/lib/core/time';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tCount, tName } from '@/lib/i18n';

type DateStyle =
  | 'dayAndYear'
  | 'short'
  | 'date'
  | 'month'
  | 'shortMonth'
  | 'monthAndYear'
  | 'year'
  | 'weekday'
  | 'shortWeekday';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  dayAndYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  shortMonth: { month: 'short' },
  monthAndYear: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
  shortWeekday: { weekday: 'short' },
};

export function toDateText(day: number, style: DateStyle): string {
  return dateForm(STYLES[style]).format(day * DAY_MS);
}

/** "23 October – 22 November 2026" */
export function toSpanText({ from, to }: Span): string {
  return dateForm(STYLES.date).formatRange(from * DAY_MS, to * DAY_MS);
}

/** "6 PM", "18 Uhr" */
export function toHourText(hour: number): string {
  return dateForm({ hour: 'numeric' })
    .formatToParts(hour * HOUR_MS)
    .map(({ type, value }) => (type === 'hour' ? value.replace(/^0(?=.)/, '') : value))
    .join('');
}

/** The first Monday of 1970 was the fifth of January. */
const A_MONDAY = 4;

export function toWeekdayText(weekday: number, style: 'weekday' | 'shortWeekday'): string {
  return toDateText(A_MONDAY + weekday, style);
}

/** "Week of 2 November 2026", "November 2026", "2026" */
export function toBinText({ step, from }: Bin): string {
  switch (step) {
    case 'week':
      return t('weekOf', toDateText(from, 'date'));
    case 'month':
      return toDateText(from, 'monthAndYear');
    case 'year':
      return toDateText(from, 'year');
  }
}

/** As a table names it, below {@link toStepText}. */
export function toBinCell(bin: Bin): string {
  return bin.step === 'week' ? toDateText(bin.from, 'date') : toBinText(bin);
}

/** The heading of a column of weeks, months or years. */
export function toStepText(step: Step): string {
  return { week: t('columnWeek'), month: t('columnMonth'), year: t('columnYear') }[step];
}

/** Short, as an axis has it: the year where one begins, unless there is but one. */
export function toTickText({ step, to }: Bin, span: Span): string {
  const years = toDate(span.from).year !== toDate(span.to).year;
  const year = step === 'year' || (years && toDate(to).month === 1);
  return toDateText(to, year ? 'year' : 'shortMonth');
}

/** "Sept" is the longest that all can stand beside each other with; not every language shortens. */
const SHORT_CHARACTERS = 4;

/** Whether the names below a picture need more room than that. */
export function areLong(ticks: readonly { bin: Bin }[], span: Span): boolean {
  return ticks.some(({ bin }) => toTickText(bin, span).length > SHORT_CHARACTERS);
}

export function toPeriodText(period: Period): string {
  switch (period) {
    case '30-days':
      return t('period30Days');
    case '3-months':
      return t('period3Months');
    case '12-months':
      return t('period12Months');
    case 'all':
      return t('periodAll');
    default:
      return toDateText(toDayNumber(`${period}-01-01`), 'year');
  }
}

export function toPlanEndText(end: PlanEnd): string {
  return { yes: t('planYes'), partly: t('planPartly'), no: t('planNo'), open: t('planOpen') }[end];
}

export function toOutcomeText(outcome: Outcome): string {
  return { kept: t('didKeep'), said: t('didSay'), 'asked-for-room': t('didAskForRoom') }[outcome];
}

/** What a mark stands for. */
export function toMarkTitle(mark: Mark, labelOf: LabelOf): string {
  switch (mark.kind) {
    case 'day':
      return toDateText(mark.day, 'dayAndYear');
    case 'words':
    case 'wishes':
      return toBinText(mark.bin);
    case 'word':
      return labelOf({ word: mark.word });
    case 'hour':
      return toListText([tName('group', mark.group), toHourText(mark.hour)]);
    case 'weekday':
      return toListText([tName('group', mark.group), toWeekdayText(mark.weekday, 'weekday')]);
    case 'theme':
      return tName('theme', mark.theme);
    case 'plan':
      return toPlanEndText(mark.end);
    case 'outcome':
      return toOutcomeText(mark.outcome);
  }
}

/** What a mark stands for, and how many entries are behind it. */
export function toCountedText(title: string, entries: number): string {
  return t('markText', title, tCount('entriesFound', entries));
}
