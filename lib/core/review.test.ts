import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLog, localDateOf } from '@/lib/testing/dated-log';
import { entry } from '@/lib/testing/open-page';
import type { Entry } from './entry';
import { toDate } from './patterns/calendar-day';
import { keptSpanOf, toDated } from './patterns/dated';
import {
  entriesOf,
  listReviewPeriods,
  type Review,
  reviewPeriodOf,
  spanOfReview,
  toReview,
} from './review';
import { parseReviewPeriod, type ReviewPeriod } from './review-period';

const on = (date: string, part: Partial<Entry> = {}): Entry => {
  const at = Temporal.ZonedDateTime.from(`${date}T20:00[Europe/Berlin]`).epochMilliseconds;
  return entry(0, { at, feelings: [], ...part });
};
const review = (period: ReviewPeriod, ...entries: Entry[]): Review =>
  toReview(toDated(entries), period, '2026-11-22');

describe('the period of a review', () => {
  it('is a month or a quarter, and nothing else', () => {
    for (const good of ['2026-11', '2026-q4', '1969-12'])
      expect(parseReviewPeriod(good)).toBe(good);
    for (const bad of ['2026-13', '2026-00', '2026-q5', '2026', 'lonely', '', null, undefined]) {
      expect(parseReviewPeriod(bad)).toBeUndefined();
    }
  });

  it.each<[ReviewPeriod, string, string]>([
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-q1', '2026-01-01', '2026-03-31'],
    ['2026-q4', '2026-10-01', '2026-12-31'],
  ])('%s is from %s to %s', (period, from, to) => {
    const span = spanOfReview(period);
    expect([`${toDate(span.from)}`, `${toDate(span.to)}`]).toEqual([from, to]);
  });

  it('can be chosen from the first entry to now, newest first', () => {
    const kept = keptSpanOf(toDated([on('2026-07-09')]));
    const list = (kind: 'month' | 'quarter') => listReviewPeriods(kept, '2026-11-22', kind);
    expect(list('month')).toEqual(['2026-11', '2026-10', '2026-09', '2026-08', '2026-07']);
    expect(list('quarter')).toEqual(['2026-q4', '2026-q3']);
    expect(listReviewPeriods(undefined, '2026-11-22', 'month')).toEqual(['2026-11']);
  });

  it('holds every entry in exactly one month and one quarter that can be chosen', () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const dated = toDated(entries);
        for (const kind of ['month', 'quarter'] as const) {
          const periods = listReviewPeriods(keptSpanOf(dated), '2026-11-22', kind);
          for (const one of dated) {
            const holding = periods.filter((period) => {
              const { from, to } = spanOfReview(period);
              return from <= one.day && one.day <= to;
            });
            expect(holding).toEqual([reviewPeriodOf(one.day, kind)]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a review', () => {
  it('says how many entries there are, on how many days, and when they are few', () => {
    const days = ['01', '01', '03', '07'].map((day) => on(`2026-11-${day}`));
    const four = review('2026-11', ...days, on('2026-10-31'), on('2026-12-01'));
    expect(four).toMatchObject({ entries: 4, days: 3, few: true });
    expect(review('2026-11', ...days, on('2026-11-30'))).toMatchObject({ entries: 5, few: false });
    expect(review('2026-11')).toMatchObject({ entries: 0, days: 0, few: false });
  });

  it('says that it goes on until its last day', () => {
    const at = (today: string) => toReview([], '2026-11', today).unfinished;
    expect(['2026-10-31', '2026-11-01', '2026-11-29', '2026-11-30'].map(at)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('tells new words from those used before', () => {
    const calm = { feelings: [{ word: 'calm', group: 'easy' as const }] };
    const torn = { feelings: [{ word: 'torn' }, { word: 'calm' }] };
    const { words } = review('2026-11', on('2026-10-02', calm), on('2026-11-02', torn));
    expect(words).toMatchObject({ different: 2, fresh: 1 });
    expect(words.used.filter(({ fresh }) => fresh).map(({ word }) => word)).toEqual(['torn']);
  });

  it('tells room, alike and closeness apart, and draws them from eight answers on', () => {
    const wants = [-1, -0.05, -0.04, 0, 0.04, 0.05, 0.5];
    const wanted = wants.map((want) => on('2026-11-02', { want }));
    const seven = { answers: 7, room: 2, alike: 3, closeness: 2, picture: false };
    expect(review('2026-11', ...wanted).wishes).toEqual(seven);
    const eight = review('2026-11', ...wanted, on('2026-11-03', { want: 1 }));
    expect(eight.wishes).toEqual({ ...seven, answers: 8, closeness: 3, picture: true });
  });

  it('leaves out what there is none of', () => {
    // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
    const plan = { when: 'w', then: 't', askAt: 0 };
    const { outcomes, plans, themes } = review(
      '2026-11',
      on('2026-11-02', { outcome: 'said', theme: 'good-news' }),
      on('2026-11-03', { outcome: 'said', theme: 'both-and', plan }),
    );
    expect(outcomes).toEqual([{ name: 'said', count: 2 }]);
    expect(plans).toEqual([{ name: 'open', count: 1 }]);
    // In the themes' order, whichever came up more often or first.
    expect(themes.map(({ name }) => name)).toEqual(['both-and', 'good-news']);
  });

  it('counts what one would count by hand, and has its entries oldest first', () => {
    fc.assert(
      fc.property(
        anyLog,
        fc.constantFrom('2026-10', '2026-q4', '2024-02', '2011-12'),
        (log, text) => {
          const period = parseReviewPeriod(text) ?? '2026-10';
          const dated = toDated(log);
          const found = toReview(dated, period, '2026-11-22');
          const [from, to] = [toDate(found.span.from), toDate(found.span.to)];
          const { compare } = Temporal.PlainDate;
          const inSpan = dated.filter((one) => {
            const date = localDateOf(one);
            return compare(date, from) >= 0 && compare(date, to) <= 0;
          });
          const dates = new Set(inSpan.map((one) => `${localDateOf(one)}`));
          expect([found.entries, found.days]).toEqual([inSpan.length, dates.size]);
          const { answers, room, alike, closeness } = found.wishes;
          expect(room + alike + closeness).toBe(answers);
          const moments = entriesOf(found).map(({ at }) => at);
          expect(moments).toEqual(inSpan.map(({ entry: { at } }) => at).sort((a, b) => a - b));
        },
      ),
    );
  });
});
