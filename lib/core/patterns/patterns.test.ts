// Each count against the slow and certain one: every entry asked for by Temporal, one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLogAndSpan, localDateOf } from '@/lib/testing/dated-log';
import type { Entry } from '../entry';
import { GROUPS } from '../feelings';
import { THEMES } from '../reflection';
import { toLocal } from '../time';
import { OUTCOMES, PLAN_ENDS } from './afterwards';
import type { Bin } from './bins';
import { type Span, toDate } from './calendar-day';
import { type Dated, keptSpanOf } from './dated';
import { daysWith } from './day-groups';
import { entriesBehind, type Mark, toMarkKey } from './mark';
import { type Patterns, toPatterns } from './patterns';

/** Runs `check` on arbitrary logs and spans, with the entries of the span as Temporal finds them. */
function always(check: (patterns: Patterns, inSpan: Dated[], all: Dated[]) => void): void {
  fc.assert(
    fc.property(anyLogAndSpan, ({ dated, span }) => {
      check(toPatterns(dated, span), dated.filter(isIn(span)), dated);
    }),
    { numRuns: 250 },
  );
}

const isIn =
  ({ from, to }: Span) =>
  (one: Dated): boolean => {
    const date = localDateOf(one);
    const { compare } = Temporal.PlainDate;
    return compare(date, toDate(from)) >= 0 && compare(date, toDate(to)) <= 0;
  };

const has = (part: Partial<Record<'word' | 'group', string>>) => (one: Dated) =>
  one.entry.feelings.some(
    ({ word, group }) =>
      (part.word === undefined || part.word === word) &&
      (part.group === undefined || part.group === group),
  );

const inBin = (all: readonly Dated[], bin: Bin): Dated[] => all.filter(isIn(bin));
const wordsOf = (all: readonly Dated[]): Set<string> =>
  new Set(all.flatMap(({ entry }) => entry.feelings.flatMap(({ word }) => word ?? [])));
const hourOf = ({ entry }: Dated): number => toLocal(entry.at, entry.zone).hour;
const datesOf = (all: readonly Dated[]): string[] =>
  [...new Set(all.map((one) => `${localDateOf(one)}`))].sort();

describe('patterns count what one would count by hand:', () => {
  it('the entries of the span, and from when to when there are any', () => {
    always(({ dated }, inSpan, all) => {
      expect(dated).toEqual(inSpan);
      const dates = datesOf(all);
      const kept = keptSpanOf(all);
      expect(kept && [`${toDate(kept.from)}`, `${toDate(kept.to)}`]).toEqual(
        dates.length > 0 ? [dates[0], dates.at(-1)] : undefined,
      );
    });
  });

  it('days with an entry, and the groups of each', () => {
    always(({ months }, inSpan) => {
      const days = months.flatMap((month) => month.days);
      expect(days.map(({ day }) => `${toDate(day)}`)).toEqual(datesOf(inSpan));
      for (const { day, entries, groups } of days) {
        const ofDay = inSpan.filter((one) => localDateOf(one).equals(toDate(day)));
        expect(entries).toBe(ofDay.length);
        expect(groups).toEqual(GROUPS.filter((group) => ofDay.some(has({ group }))));
      }
      for (const month of months) {
        expect(month.days.length).toBe(datesOf(inBin(inSpan, month)).length);
        for (const group of GROUPS) {
          const felt = inBin(inSpan, month).filter(has({ group }));
          expect(daysWith(month.days, group)).toBe(datesOf(felt).length);
        }
      }
    });
  });

  it('different words and new ones', () => {
    always(({ span, words: { bins, words, chosen } }, inSpan, all) => {
      for (const bin of bins) {
        const ofBin = inBin(inSpan, bin);
        // Of the first month, some days may lie before the span: what came up there is not new.
        const begin = toDate(Math.max(bin.from, span.from));
        const known = wordsOf(all.filter((one) => localDateOf(one).until(begin).days > 0));
        expect(bin.different).toBe(wordsOf(ofBin).size);
        expect(bin.fresh).toBe(wordsOf(ofBin).difference(known).size);
      }
      expect(new Set(words.map(({ word }) => word))).toEqual(wordsOf(inSpan));
      for (const { word, entries } of words) {
        expect(entries).toBe(inSpan.filter(has({ word })).length);
      }
      expect(chosen).toBe(words.reduce((sum, { entries }) => sum + entries, 0));
    });
  });

  it('answers on the dial, with their middle and their spread', () => {
    always(({ wishes }, inSpan) => {
      for (const { answers, median, spread, ...bin } of wishes.bins) {
        const wanted = inBin(inSpan, bin).flatMap(({ entry }) => entry.want ?? []);
        expect([...answers].sort()).toEqual(wanted.sort());
        expect(median === undefined).toBe(wanted.length === 0);
        expect(spread === undefined).toBe(wanted.length < 4);
        if (median === undefined) continue;
        const share = (holds: (want: number) => boolean) =>
          wanted.filter(holds).length / wanted.length;
        expect(share((want) => want <= median)).toBeGreaterThanOrEqual(0.5);
        expect(share((want) => want >= median)).toBeGreaterThanOrEqual(0.5);
        if (!spread) continue;
        expect(share((want) => want <= spread.low)).toBeGreaterThanOrEqual(0.25);
        expect(share((want) => want >= spread.high)).toBeGreaterThanOrEqual(0.25);
        expect(share((want) => want >= spread.low)).toBeGreaterThan(0.5);
        expect(share((want) => want <= spread.high)).toBeGreaterThan(0.5);
      }
      expect(wishes.answers).toBe(inSpan.filter(({ entry }) => entry.want !== undefined).length);
    });
  });

  it('groups by hour and by weekday, in the zone of each entry', () => {
    always(({ times }, inSpan) => {
      for (const { group, hours, weekdays } of times.groups) {
        const felt = inSpan.filter(has({ group }));
        expect(hours).toEqual(
          hours.map((_, hour) => felt.filter((o) => hourOf(o) === hour).length),
        );
        expect(weekdays).toEqual(
          weekdays.map((_, at) => felt.filter((o) => localDateOf(o).dayOfWeek === at + 1).length),
        );
      }
      const all = times.groups.flatMap(({ hours }) => hours);
      expect(times.felt).toBe(all.reduce((sum, count) => sum + count, 0));
    });
  });

  it('themes, those not met too', () => {
    always(({ themes }, inSpan) => {
      expect(themes.themes.map(({ theme }) => theme)).toEqual(THEMES);
      for (const { theme, entries, days } of themes.themes) {
        const met = inSpan.filter(({ entry }) => entry.theme === theme);
        expect(entries).toBe(met.length);
        expect(days.map((day) => `${toDate(day)}`)).toEqual(datesOf(met));
      }
      expect(themes.entries).toBe(inSpan.filter(({ entry }) => entry.theme).length);
    });
  });

  it('plans and what came after, only where there are any', () => {
    always(({ afterwards }, inSpan) => {
      const noted = inSpan.filter(({ entry }) => entry.plan ?? entry.outcome);
      expect(afterwards === undefined).toBe(noted.length === 0);
      if (!afterwards) return;
      for (const end of PLAN_ENDS) {
        const ended = noted.filter(
          ({ entry: { plan } }) => plan && (plan.happened ?? 'open') === end,
        );
        expect(afterwards.plans[end]).toBe(ended.length);
      }
      for (const outcome of OUTCOMES) {
        const came = noted.filter(({ entry }) => entry.outcome === outcome);
        expect(afterwards.outcomes[outcome]).toBe(came.length);
      }
    });
  });
});

describe('behind a mark', () => {
  it('stand as many entries as it counts', () => {
    always(({ dated, months, words, wishes, times, themes, afterwards }) => {
      const behind = (mark: Mark): Entry[] => entriesBehind(dated, mark).map(({ entry }) => entry);
      for (const { day, entries } of months.flatMap((month) => month.days)) {
        expect(behind({ kind: 'day', day })).toHaveLength(entries);
      }
      for (const { word, entries } of words.words) {
        expect(behind({ kind: 'word', word })).toHaveLength(entries);
      }
      for (const bin of words.bins) {
        expect(behind({ kind: 'words', bin }).length > 0).toBe(bin.different > 0);
      }
      for (const bin of wishes.bins) {
        expect(behind({ kind: 'wishes', bin })).toHaveLength(bin.answers.length);
      }
      for (const { group, hours, weekdays } of times.groups) {
        const byHour = hours.map((_, hour) => behind({ kind: 'hour', group, hour }).length);
        const byDay = weekdays.map(
          (_, weekday) => behind({ kind: 'weekday', group, weekday }).length,
        );
        expect([byHour, byDay]).toEqual([hours, weekdays]);
      }
      for (const { theme, entries } of themes.themes) {
        expect(behind({ kind: 'theme', theme })).toHaveLength(entries);
      }
      for (const end of PLAN_ENDS) {
        expect(behind({ kind: 'plan', end })).toHaveLength(afterwards?.plans[end] ?? 0);
      }
      for (const outcome of OUTCOMES) {
        expect(behind({ kind: 'outcome', outcome })).toHaveLength(
          afterwards?.outcomes[outcome] ?? 0,
        );
      }
    });
  });

  it('stands a name by which it is found again', () => {
    const bin = { step: 'week', from: 4, to: 10 } as const;
    expect(toMarkKey({ kind: 'words', bin })).toBe(toMarkKey({ bin: { ...bin }, kind: 'words' }));
    expect(toMarkKey({ kind: 'words', bin })).not.toBe(toMarkKey({ kind: 'wishes', bin }));
    expect(toMarkKey({ kind: 'hour', group: 'easy', hour: 3 })).not.toBe(
      toMarkKey({ kind: 'weekday', group: 'easy', weekday: 3 }),
    );
  });
});
