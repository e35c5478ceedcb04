// A month page: the entries of one UTC calendar month, newest first, as one record.
import { type Entry, newestFirst, type Parsed, parseEntry } from './entry';

/** `rev` grows by one with every write: a writer puts a page back only over the `rev` it read. */
export interface MonthPage {
  month: string;
  rev: number;
  entries: Entry[];
}

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What of a stored page can be read. Damage costs only what is damaged, and is said. */
export interface ReadPage {
  page: MonthPage;
  /** Items of the page that are no entries; kept as they are when the page is written again. */
  damaged: unknown[];
}

/**
 * Unknown record -> page, or undefined when nothing of it can be read. A damaged `rev` alone costs
 * no entry: it begins again at 0.
 * @param parse for many pages, `readEntry` is quicker
 */
export function parseMonthPage(
  data: unknown,
  parse: (item: unknown) => Parsed<Entry> = parseEntry,
): ReadPage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { month, rev, entries } = data as Partial<Record<keyof MonthPage, unknown>>;
  if (typeof month !== 'string' || !MONTH.test(month)) return undefined;
  if (!Array.isArray(entries)) return undefined;
  const damaged: unknown[] = [];
  const read: Entry[] = [];
  for (const item of entries) {
    const parsed = parse(item);
    if (parsed.ok) read.push(parsed.value);
    else damaged.push(item);
  }
  const readRev = typeof rev === 'number' && Number.isSafeInteger(rev) ? rev : 0;
  return { page: { month, rev: readRev, entries: read.sort(newestFirst) }, damaged };
}

/** Entries with one more; one of the same id is replaced. */
export function withEntry(entries: readonly Entry[], entry: Entry): Entry[] {
  return [...withoutEntry(entries, entry.id), entry].sort(newestFirst);
}

export function withoutEntry(entries: readonly Entry[], id: string): Entry[] {
  return entries.filter((entry) => entry.id !== id);
}
