// What narrows the timeline, beside the searched words: everything that was chosen has to hold.

import type { Entry } from './entry';
import { daysOf, type EntryPeriod } from './entry-period';
import { GROUPS, type Group } from './feelings';
import { isWithin } from './patterns/calendar-day';
import type { Kind, Theme } from './reflection';
import type { TimelineItem } from './timeline';

export type Outcome = NonNullable<Entry['outcome']>;
export const OUTCOMES = ['kept', 'said', 'asked-for-room'] as const satisfies readonly Outcome[];

/** Null: any. */
export interface EntryFilter {
  period: EntryPeriod | null;
  /** `not-sure` is what was pressed where no group fitted. */
  group: Group | 'not-sure' | null;
  /** A feeling word as it is stored. */
  word: string | null;
  theme: Theme | null;
  kind: Kind | null;
  outcome: Outcome | null;
  /** Only those with a note. */
  note: boolean;
  /** Only favourites. */
  favourite: boolean;
}

export const NO_ENTRY_FILTER: EntryFilter = {
  period: null,
  group: null,
  word: null,
  theme: null,
  kind: null,
  outcome: null,
  note: false,
  favourite: false,
};

export function isFiltering(filter: EntryFilter): boolean {
  return Object.values(filter).some((each) => each !== null && each !== false);
}

/** @param today the local day, `2026-11-22` */
export function toEntryTest(filter: EntryFilter, today: string): (item: TimelineItem) => boolean {
  const { period, group, word, theme, kind, outcome, note, favourite } = filter;
  const days = period === null ? undefined : daysOf(period, today);
  return ({ entry, day }) =>
    (days === undefined || isWithin(days, day)) &&
    (theme === null || entry.theme === theme) &&
    (kind === null || entry.kind === kind) &&
    (outcome === null || entry.outcome === outcome) &&
    (!favourite || entry.favourite === true) &&
    (group === null || isOfGroup(entry, group)) &&
    (word === null || entry.feelings.some((felt) => felt.word === word)) &&
    (!note || entry.note.trim() !== '');
}

function isOfGroup({ feelings, notSure }: Entry, group: Group | 'not-sure'): boolean {
  return group === 'not-sure' ? notSure === true : feelings.some((felt) => felt.group === group);
}

export interface WordsOfGroup {
  /** Undefined: words that were kept without one. */
  group: Group | undefined;
  words: readonly string[];
}

/** Every feeling word that was ever kept, under each group it was kept with, in the groups' order. */
export function wordsKept(entries: readonly Pick<Entry, 'feelings'>[]): WordsOfGroup[] {
  const found = new Map([...GROUPS, undefined].map((group) => [group, new Set<string>()]));
  for (const { feelings } of entries) {
    for (const { word, group } of feelings) if (word !== undefined) found.get(group)?.add(word);
  }
  return [...found].flatMap(([group, words]) =>
    words.size === 0 ? [] : [{ group, words: [...words] }],
  );
}
