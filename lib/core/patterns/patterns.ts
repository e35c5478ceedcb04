// Every pattern of a span of days, counted at once.
import { type Afterwards, toAfterwards } from './afterwards';
import type { Span } from './calendar-day';
import { type Dated, within } from './dated';
import { type MonthDays, toMonthDays } from './day-groups';
import { type FeelingWords, toFeelingWords } from './feeling-words';
import { type Times, toTimes } from './group-times';
import { type ThemesMet, toThemesMet } from './theme-days';
import { toWishes, type Wishes } from './wishes';

export interface Patterns {
  span: Span;
  /** The entries of the span, in the order given. */
  dated: readonly Dated[];
  months: readonly MonthDays[];
  words: FeelingWords;
  wishes: Wishes;
  times: Times;
  themes: ThemesMet;
  /** Undefined where there are no plans, and nothing was noted about afterwards. */
  afterwards: Afterwards | undefined;
}

/** @param all every entry, also outside of the span */
export function toPatterns(all: readonly Dated[], span: Span): Patterns {
  const dated = within(all, span);
  return {
    span,
    dated,
    months: toMonthDays(dated, span),
    words: toFeelingWords(all, span),
    wishes: toWishes(dated, span),
    times: toTimes(dated),
    themes: toThemesMet(dated),
    afterwards: toAfterwards(dated),
  };
}
