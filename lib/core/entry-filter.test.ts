import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLog } from '@/lib/testing/dated-log';
import type { Entry } from './entry';
import {
  type EntryFilter,
  isFiltering,
  NO_ENTRY_FILTER,
  OUTCOMES,
  toEntryTest,
  wordsKept,
} from './entry-filter';
import { GROUPS } from './feelings';
import { KINDS, THEMES } from './reflection';
import { toLocal } from './time';
import { createTimelineItem } from './timeline';

const TODAY = '2026-11-22';

const orAny = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 1 });

const anyFilter: fc.Arbitrary<EntryFilter> = fc.record({
  period: orAny(
    fc.constantFrom<NonNullable<EntryFilter['period']>>(
      '30-days',
      '12-months',
      2026,
      2025,
      '2026-10',
      '2024-02',
      { from: '2026-03-29', to: '2026-10-25' },
      { from: '2026-10-25' },
      { to: '2011-12-30' },
    ),
  ),
  group: orAny(fc.constantFrom(...GROUPS, 'not-sure' as const)),
  word: orAny(fc.constantFrom('calm', 'torn', 'lonely', 'own word', 'CALM')),
  theme: orAny(fc.constantFrom(...THEMES.slice(0, 3))),
  kind: orAny(fc.constantFrom(...KINDS.slice(0, 3))),
  outcome: orAny(fc.constantFrom(...OUTCOMES)),
  note: fc.boolean(),
  favourite: fc.boolean(),
});

/** Near the days on which clocks change, and with everything that is filtered by. */
const anyEntries: fc.Arbitrary<Entry[]> = anyLog.chain((log) =>
  fc
    .array(
      fc.record(
        {
          theme: fc.constantFrom(...THEMES.slice(0, 3)),
          kind: fc.constantFrom(...KINDS.slice(0, 3)),
          notSure: fc.constant(true as const),
          favourite: fc.constant(true as const),
          note: fc.constantFrom('', ' \n', 'A walk.'),
        },
        { requiredKeys: ['note'] },
      ),
      { minLength: log.length, maxLength: log.length },
    )
    .map((parts) => log.map(({ theme: _, ...entry }, place) => ({ ...entry, ...parts[place] }))),
);

/** The slow and certain way, of one filter at a time. */
function holds(filter: EntryFilter, entry: Entry): boolean {
  const date = toLocal(entry.at, entry.zone).toPlainDate().toString();
  const groups: (string | undefined)[] = entry.feelings.map(({ group }) => group);
  if (entry.notSure) groups.push('not-sure');
  const words = entry.feelings.map(({ word }) => word);
  return [
    filter.period === null || isIn(filter.period, date),
    filter.group === null || groups.includes(filter.group),
    filter.word === null || words.includes(filter.word),
    filter.theme === null || filter.theme === entry.theme,
    filter.kind === null || filter.kind === entry.kind,
    filter.outcome === null || filter.outcome === entry.outcome,
    !filter.note || /\S/.test(entry.note),
    !filter.favourite || entry.favourite === true,
  ].every(Boolean);
}

/** Days as text come one after the other as they do in the calendar. */
function isIn(period: NonNullable<EntryFilter['period']>, date: string): boolean {
  if (period === '30-days') return date >= '2026-10-24';
  if (period === '12-months') return date >= '2025-12-01';
  if (typeof period !== 'object') return date.startsWith(`${period}-`);
  return date >= (period.from ?? '') && date <= (period.to ?? '9');
}

describe('a filter', () => {
  it('leaves what holds for each of its parts', () => {
    fc.assert(
      fc.property(anyEntries, anyFilter, (entries, filter) => {
        const items = entries.map(createTimelineItem());
        const left = items.filter(toEntryTest(filter, TODAY)).map(({ entry }) => entry);
        expect(left).toEqual(entries.filter((entry) => holds(filter, entry)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves everything when nothing is chosen', () => {
    expect(isFiltering(NO_ENTRY_FILTER)).toBe(false);
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(entries.map(createTimelineItem()).every(toEntryTest(NO_ENTRY_FILTER, TODAY))).toBe(
          true,
        );
      }),
    );
  });

  it.each(
    Object.entries({
      ...NO_ENTRY_FILTER,
      ...{ period: 2026, group: 'heavy', word: 'calm', theme: 'both-and', kind: 'repair' },
      ...{ outcome: 'said', note: true, favourite: true },
    }),
  )('filters by %s alone', (name, value) => {
    expect(isFiltering({ ...NO_ENTRY_FILTER, [name]: value })).toBe(true);
  });
});

it('the words kept stand once under each group they were kept with', () => {
  const felt = (feelings: Entry['feelings']): Pick<Entry, 'feelings'> => ({ feelings });
  expect(
    wordsKept([
      felt([{ word: 'torn', group: 'mixed' }, { word: 'mine' }]),
      felt([{ word: 'lonely', group: 'heavy' }, { group: 'easy' }]),
      felt([{ word: 'torn', group: 'mixed' }]),
      felt([{ word: 'torn', group: 'heavy' }]),
    ]),
  ).toEqual([
    { group: 'heavy', words: ['lonely', 'torn'] },
    { group: 'mixed', words: ['torn'] },
    { group: undefined, words: ['mine'] },
  ]);
  expect(wordsKept([felt([{ group: 'easy' }])])).toEqual([]);
});
