// What an import would do, before it is done. Promise: joining files in any order, or twice, ends
// the same; nothing that is here is lost but for an older version of itself.
import { joinCarried } from './carried';
import { type Entry, newestFirst } from './entry';
import type { Journal } from './export-file';
import type { ImportFile } from './import';
import { inSlices, NO_PAUSE, type Pause, partOf } from './long-work';
import { editedAt, isSame, laterOf } from './merge';
import { createMonths } from './months';
import { uniteSelfChecks } from './self-check';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { uniteIds, uniteItems, uniteWords } from './unite';

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

type AddedKey = 'words' | 'favourites' | 'hidden' | 'selfChecks' | 'reflections' | 'packs';

export interface ImportPlan {
  counts: ImportCounts;
  /** How many the file adds; an own word that only gets a group counts too, as does what a later
   * version takes the place of. */
  added: Record<AddedKey, number>;
  /** Of each month that changes: all its entries as they are to be, newest first. */
  months: { month: string; entries: Entry[] }[];
  /** What else changes, as it is to be. */
  personal: Partial<Pick<Journal, AddedKey | 'carried'>>;
  /** Settings that differ. Never part of the merge: a person takes them one by one, or not. */
  settings: SettingOffer[];
}

/** @param pause awaited between slices, so that the page can answer in between */
export async function planImport(
  here: Journal,
  file: ImportFile,
  pause: Pause = NO_PAUSE,
): Promise<ImportPlan> {
  const { counts, months } = await joinEntries(here.entries, file.entries, pause);
  const words = uniteWords(here.words, file.words);
  const favourites = uniteIds(here.favourites, file.favourites);
  const hidden = uniteIds(here.hidden, file.hidden);
  const selfChecks = uniteSelfChecks(here.selfChecks, file.selfChecks);
  const reflections = uniteItems(here.reflections, file.reflections);
  const packs = uniteItems(here.packs, file.packs);
  const carried = joinCarried(here.carried, file.carried);
  return {
    counts,
    months,
    added: {
      words: countNew(words, here.words),
      favourites: favourites.length - here.favourites.length,
      hidden: hidden.length - here.hidden.length,
      selfChecks: countNew(selfChecks, here.selfChecks),
      reflections: countNew(reflections, here.reflections),
      packs: countNew(packs, here.packs),
    },
    personal: {
      ...(words !== here.words && { words }),
      ...(favourites !== here.favourites && { favourites }),
      ...(hidden !== here.hidden && { hidden }),
      ...(selfChecks !== here.selfChecks && { selfChecks }),
      ...(reflections !== here.reflections && { reflections }),
      ...(packs !== here.packs && { packs }),
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

const ENTRIES_A_SLICE = 1_000;

/** @param ours each of them once */
async function joinEntries(
  ours: readonly Entry[],
  theirs: readonly Entry[],
  pause: Pause,
): Promise<Pick<ImportPlan, 'counts' | 'months'>> {
  const counts: ImportCounts = { new: 0, changed: 0, same: 0, older: 0 };
  const joined = new Map<string, Entry>();
  const touched = new Set<string>();
  const toMonth = createMonths();
  const touch = ({ at }: Entry): unknown => touched.add(toMonth(at));
  for await (const slice of inSlices(ours, ENTRIES_A_SLICE, partOf(pause, 0, 0.2))) {
    for (const entry of slice) joined.set(entry.id, entry);
  }
  for await (const slice of inSlices(theirs, ENTRIES_A_SLICE, partOf(pause, 0.2, 0.7))) {
    for (const entry of slice) joinEntry(joined, counts, entry, touch);
  }
  return { counts, months: await toMonths(joined, touched, partOf(pause, 0.7, 1)) };
}

function joinEntry(
  joined: Map<string, Entry>,
  counts: ImportCounts,
  entry: Entry,
  touch: (entry: Entry) => void,
): void {
  const known = joined.get(entry.id);
  if (known && laterOf(known, entry) === known) {
    counts.same += 1;
    if (editedAt(known) > editedAt(entry)) counts.older += 1;
    return;
  }
  counts[known ? 'changed' : 'new'] += 1;
  joined.set(entry.id, entry);
  touch(entry);
  if (known) touch(known);
}

async function toMonths(
  entries: ReadonlyMap<string, Entry>,
  touched: ReadonlySet<string>,
  pause: Pause,
): Promise<ImportPlan['months']> {
  const months = new Map([...touched].map((month): [string, Entry[]] => [month, []]));
  const toMonth = createMonths();
  if (touched.size === 0) return [];
  for await (const slice of inSlices([...entries.values()], ENTRIES_A_SLICE, pause)) {
    for (const entry of slice) months.get(toMonth(entry.at))?.push(entry);
  }
  const sorted: ImportPlan['months'] = [];
  for (const [month, own] of months) {
    sorted.push({ month, entries: own.sort(newestFirst) });
    await pause();
  }
  return sorted;
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
