// A month or a quarter on one page: which sentences it says, and of what there is enough for a
// picture. Promise: plain counts, small ones as they are; no praise, no total to beat, no ranking.
import type { Entry } from './entry';
import { OUTCOMES, type Outcome, PLAN_ENDS, type PlanEnd } from './patterns/afterwards';
import { isWithin, type Span, toDate, toDayNumber } from './patterns/calendar-day';
import type { Dated } from './patterns/dated';
import type { WordUse } from './patterns/feeling-words';
import { type Patterns, toPatterns } from './patterns/patterns';
import { WISHES_AT_LEAST } from './patterns/wishes';
import type { Theme } from './reflection';
import { isQuarter, type ReviewPeriod } from './review-period';

/** Fewer entries than this are single moments. */
const FEW_ENTRIES = 5;
/** Nearer to the middle of the dial than this is neither room nor closeness (see `toWantText`). */
const ALIKE = 0.05;

/** How many of something, where there is any. */
export interface Counted<Name> {
  name: Name;
  count: number;
}

export interface Review {
  span: Span;
  /** It goes on: what is said holds up to today. */
  unfinished: boolean;
  entries: number;
  /** On how many days they were kept. */
  days: number;
  /** So few that they show no pattern: said on the page. */
  few: boolean;
  /** How many different words there were, and how many of them for the first time. */
  words: { different: number; fresh: number; used: readonly WordUse[] };
  /** Answers on the dial. `picture`: there are enough of them to draw. */
  wishes: { answers: number; room: number; alike: number; closeness: number; picture: boolean };
  outcomes: readonly Counted<Outcome>[];
  plans: readonly Counted<PlanEnd>[];
  /** In the themes' order. */
  themes: readonly Counted<Theme>[];
  patterns: Patterns;
}

/**
 * @param all every entry, also outside of the period: they say what is new
 * @param today the local day, `2026-11-22`
 */
export function toReview(all: readonly Dated[], period: ReviewPeriod, today: string): Review {
  const span = spanOfReview(period);
  const patterns = toPatterns(all, span);
  const { dated, words, themes, afterwards } = patterns;
  const now = toDayNumber(today);
  return {
    span,
    unfinished: isWithin({ from: span.from, to: span.to - 1 }, now),
    entries: dated.length,
    days: new Set(dated.map(({ day }) => day)).size,
    few: dated.length > 0 && dated.length < FEW_ENTRIES,
    words: {
      different: words.words.length,
      fresh: words.words.filter(({ fresh }) => fresh).length,
      used: words.words,
    },
    wishes: toWishCounts(dated),
    outcomes: toCounted(OUTCOMES, (name) => afterwards?.outcomes[name] ?? 0),
    plans: toCounted(PLAN_ENDS, (name) => afterwards?.plans[name] ?? 0),
    themes: themes.themes
      .filter(({ entries }) => entries > 0)
      .map(({ theme, entries }) => ({ name: theme, count: entries })),
    patterns,
  };
}

/** The entries of a review as one reads them: oldest first. */
export function entriesOf({ patterns }: Review): Entry[] {
  return patterns.dated.map(({ entry }) => entry).sort((a, b) => a.at - b.at);
}

export function spanOfReview(period: ReviewPeriod): Span {
  const [year = 0, part = ''] = period.split('-');
  const quarter = Number(part.slice(1));
  const month = isQuarter(period) ? quarter * 3 - 2 : Number(part);
  const begin = Temporal.PlainDate.from({ year: Number(year), month, day: 1 });
  const end = begin.add({ months: isQuarter(period) ? 3 : 1 });
  return { from: toDayNumber(begin), to: toDayNumber(end) - 1 };
}

/** The month or the quarter in which a day lies. */
export function reviewPeriodOf(day: number, kind: 'month' | 'quarter'): ReviewPeriod {
  const { year, month } = toDate(day);
  const part = kind === 'quarter' ? `q${Math.ceil(month / 3)}` : `${month}`.padStart(2, '0');
  return `${year}-${part}`;
}

/**
 * Every month or quarter from the first entry to the last, newest first; this one always.
 * @param today the local day, `2026-11-22`
 */
export function listReviewPeriods(
  kept: Span | undefined,
  today: string,
  kind: 'month' | 'quarter',
): ReviewPeriod[] {
  const now = toDayNumber(today);
  const oldest = Math.min(kept?.from ?? now, now);
  const periods: ReviewPeriod[] = [];
  let day = Math.max(kept?.to ?? now, now);
  let period = reviewPeriodOf(day, kind);
  while (spanOfReview(period).to >= oldest) {
    periods.push(period);
    day = spanOfReview(period).from - 1;
    period = reviewPeriodOf(day, kind);
  }
  return periods;
}

function toWishCounts(dated: readonly Dated[]): Review['wishes'] {
  const wants = dated.flatMap(({ entry }) => entry.want ?? []);
  const room = wants.filter((want) => want <= -ALIKE).length;
  const closeness = wants.filter((want) => want >= ALIKE).length;
  const alike = wants.length - room - closeness;
  const picture = wants.length >= WISHES_AT_LEAST;
  return { answers: wants.length, room, alike, closeness, picture };
}

function toCounted<Name>(names: readonly Name[], countOf: (name: Name) => number): Counted<Name>[] {
  return names.map((name) => ({ name, count: countOf(name) })).filter(({ count }) => count > 0);
}
