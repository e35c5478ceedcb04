// The month pages of the log as records: read, changed by compare and put, never written over.
import type { Entry } from '@/lib/core/entry';
import { MONTH, type MonthPage, parseMonthPage, type ReadPage } from '@/lib/core/month-page';
import { revOf } from '@/lib/core/stored';
import { commit } from './commit';
import type { Commit, Database } from './database';
import { opened } from './opened';

export interface LoadedPage extends ReadPage {
  /** The `rev` found in the store, which a damaged page may lack. */
  storedRev: number;
  /** The record itself, when nothing of it can be read. */
  unreadable?: unknown;
}

export interface MonthPages {
  /** The months that have a page, newest first. */
  months(): Promise<string[]>;
  load(month: string): Promise<LoadedPage>;
  /**
   * Reads pages, lets `change` decide on the entries of each, and writes all of them in one strict
   * transaction or, when it answers undefined, none. It decides anew when another page of ours
   * wrote in between.
   * @param also what else the transaction removes
   * @returns whether anything was written
   */
  update(
    months: string[],
    change: (pages: MonthPage[]) => Entry[][] | undefined,
    also?: Commit['remove'],
  ): Promise<boolean>;
}

/** What Chromium says of a record whose file is missing: it cannot be had back. */
export const LOST_FILE = 'NotReadableError';

export function createMonthPages(database: Database): MonthPages {
  async function load(month: string): Promise<LoadedPage> {
    const db = await database.open();
    return toLoadedPage(month, await opened(db, 'months', await db.get('months', month)));
  }

  return {
    async months() {
      const db = await database.open();
      // Not what scrubbing puts between them (see scrub.ts).
      return (await db.getAllKeys('months')).filter((key) => MONTH.test(key)).reverse();
    },
    load,
    async update(months, change, also = []) {
      for (;;) {
        const loaded = await Promise.all(months.map(load)).catch(async (error: unknown) => {
          if ((error as Error).name !== LOST_FILE) throw error;
          const { setLostAside } = await import('./lost-page');
          await setLostAside(await database.open(), months, LOST_FILE);
        });
        if (!loaded) continue;
        const changed = change(loaded.map(({ page }) => page));
        if (!changed) return false;
        const put = loaded.flatMap((read, index) => toPuts(read, changed[index] ?? []));
        const expect = loaded.map(({ page, storedRev }) => ({
          store: 'months' as const,
          key: page.month,
          rev: storedRev,
        }));
        const db = await database.open();
        if (await commit(db, { expect, put, remove: also })) return true;
      }
    },
  };
}

/**
 * @param record as stored; undefined when the month has no page yet
 * @param parse see {@link parseMonthPage}
 */
export function toLoadedPage(
  month: string,
  record: unknown,
  parse?: Parameters<typeof parseMonthPage>[1],
): LoadedPage {
  const storedRev = revOf(record);
  const read = parseMonthPage(record, parse);
  if (read) return { ...read, storedRev };
  const page: MonthPage = { month, rev: Math.max(storedRev, 0), entries: [] };
  return { page, damaged: [], storedRev, ...(record !== undefined && { unreadable: record }) };
}

/** The page as it is to be stored; what could not be read is carried along or set aside. */
export function toPuts({ page, damaged, unreadable }: LoadedPage, entries: Entry[]): Commit['put'] {
  const record = { month: page.month, rev: page.rev + 1, entries: [...entries, ...damaged] };
  return [
    { store: 'months', value: record },
    ...(unreadable === undefined ? [] : [{ store: 'damaged' as const, value: unreadable }]),
  ];
}
