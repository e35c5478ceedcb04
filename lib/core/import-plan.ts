// What an import would do, before it is done. Promise: joining files in any order, or twice, ends
// the same; nothing that is here is lost but for an older version of itself.
import { joinCarried } from './carried';
import { type Entry, newestFirst } from './entry';
import type { Journal } from './export-file';
import type { ImportFile } from './import';
import { editedAt, isSame, laterOf } from './merge';
import { uniteSelfChecks } from './self-check';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { monthOf } from './time';
import { uniteIds, uniteWords } from './unite';

export interface ImportCounts {
  /** Entries that are not here yet. */
  new: number;
  /** Entries that the file has in a later version. */
  changed: number;
  /** Entries that stay as they are. */
  same: number;
  /** Of the same: how many the file has in an older version. */
  older: number;
}

export interface SettingOffer {
  key: keyof Settings;
  here: Settings[keyof Settings];
  file: Settings[keyof Settings];
}

export interface ImportPlan {
  counts: ImportCounts;
  /** How many the file adds; an own word that only gets a group counts too, as does a self-check
   * that another takes the place of. */
  added: { words: number; favourites: number; hidden: number; selfChecks: number };
  /** Of each month that changes: all its entries as they are to be, newest first. */
  months: { month: string; entries: Entry[] }[];
  /** What else changes, as it is to be. */
  personal: Partial<Pick<Journal, 'words' | 'favourites' | 'hidden' | 'selfChecks' | 'carried'>>;
  /** Settings that differ. Never part of the merge: a person takes them one by one, or not. */
  settings: SettingOffer[];
}

/** @param pause awaited between slices, so that the page can answer in between */
export async function planImport(
  here: Journal,
  file: ImportFile,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<ImportPlan> {
  const { counts, months } = await joinEntries(here.entries, file.entries, pause);
  const words = uniteWords(here.words, file.words);
  const favourites = uniteIds(here.favourites, file.favourites);
  const hidden = uniteIds(here.hidden, file.hidden);
  const selfChecks = uniteSelfChecks(here.selfChecks, file.selfChecks);
  const carried = joinCarried(here.carried, file.carried);
  return {
    counts,
    months,
    added: {
      words: countNew(words, here.words),
      favourites: favourites.length - here.favourites.length,
      hidden: hidden.length - here.hidden.length,
      selfChecks: countNew(selfChecks, here.selfChecks),
    },
    personal: {
      ...(words !== here.words && { words }),
      ...(favourites !== here.favourites && { favourites }),
      ...(hidden !== here.hidden && { hidden }),
      ...(selfChecks !== here.selfChecks && { selfChecks }),
      ...(carried !== here.carried && { carried }),
    },
    settings: toOffers(here.settings, file.settings),
  };
}

function countNew<Item>(items: readonly Item[], before: readonly Item[]): number {
  const known = new Set(before);
  return items.filter((item) => !known.has(item)).length;
}

/** Whether the plan, settings aside, would leave everything as it is. */
export function changesNothing({ months, personal }: ImportPlan): boolean {
  return months.length === 0 && Object.keys(personal).length === 0;
}

/** The later version of each entry, by id. */
export function latestById(entries: readonly Entry[]): Map<string, Entry> {
  const latest = new Map<string, Entry>();
  for (const entry of entries) {
    const other = latest.get(entry.id);
    latest.set(entry.id, other ? laterOf(other, entry) : entry);
  }
  return latest;
}

const ENTRIES_A_SLICE = 2_000;

async function joinEntries(
  ours: readonly Entry[],
  theirs: readonly Entry[],
  pause: () => Promise<void>,
): Promise<Pick<ImportPlan, 'counts' | 'months'>> {
  const counts: ImportCounts = { new: 0, changed: 0, same: 0, older: 0 };
  const joined = latestById(ours);
  const touched = new Set<string>();
  for (const [index, entry] of theirs.entries()) {
    if (index % ENTRIES_A_SLICE === 0) await pause();
    const known = joined.get(entry.id);
    if (known && laterOf(known, entry) === known) {
      counts.same += 1;
      if (editedAt(known) > editedAt(entry)) counts.older += 1;
      continue;
    }
    counts[known ? 'changed' : 'new'] += 1;
    joined.set(entry.id, entry);
    touched.add(monthOf(entry.at));
    if (known) touched.add(monthOf(known.at));
  }
  await pause();
  return { counts, months: toMonths(joined.values(), touched) };
}

function toMonths(entries: Iterable<Entry>, touched: ReadonlySet<string>): ImportPlan['months'] {
  const months = new Map([...touched].map((month): [string, Entry[]] => [month, []]));
  for (const entry of entries) months.get(monthOf(entry.at))?.push(entry);
  return [...months].map(([month, own]) => ({ month, entries: own.sort(newestFirst) }));
}

/**
 * `openness` is only ever closed by an import: a file from a safer time must not open again what
 * was closed since. Opening is done in Settings, where it is said what it means.
 */
function toOffers(here: Partial<Settings>, file: Partial<Settings>): SettingOffer[] {
  return (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).flatMap((key) => {
    const [mine, other] = [here[key] ?? DEFAULT_SETTINGS[key], file[key]];
    if (other === undefined || isSame(mine, other)) return [];
    if (key === 'openness' && other === true) return [];
    return [{ key, here: mine, file: other }];
  });
}
