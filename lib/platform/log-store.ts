// The log of entries. Above it nobody knows of month pages. Promise: what it says it kept is on
// the disk, and no page ever writes over what another page wrote.
import type { Entry } from '@/lib/core/entry';
import {
  type MonthPage,
  parseMonthPage,
  type ReadPage,
  withEntry,
  withoutEntry,
} from '@/lib/core/month-page';
import { monthOf } from '@/lib/core/time';
import type { Channel } from './channel';
import { type Commit, commit, type Database, revOf } from './database';

export interface ReadMonth {
  month: string;
  entries: Entry[];
  /** How many items could not be read; `all` when the whole page could not. */
  damaged: number | 'all';
}

/** `changed`: another page edited the entry meanwhile. `gone`: it deleted it. */
export type EditResult = 'done' | 'changed' | 'gone';

export interface LogStore {
  /** The months that have a page, newest first. */
  months(): Promise<string[]>;
  read(month: string): Promise<ReadMonth>;
  /** Adds an entry and clears the draft it came from, in one strict transaction. Idempotent. */
  keep(entry: Entry, draftEditedAt: number): Promise<void>;
  /** Adds an entry that came from no draft, or brings a deleted one back. Idempotent. */
  add(entry: Entry): Promise<void>;
  /** Replaces `before` by `after`, also into another month, unless `before` is out of date. */
  edit(before: Entry, after: Entry): Promise<EditResult>;
  /**
   * Removes an entry, also when another page moved it to another month meanwhile.
   * @returns what was removed, for Undo; undefined when it was gone already
   */
  remove(entry: Entry): Promise<Entry | undefined>;
  /** Called with the months that changed, by this page or another. Returns how to stop. */
  subscribe(listener: (months: string[]) => void): () => void;
}

interface LoadedPage extends ReadPage {
  /** The `rev` found in the store, which a damaged page may lack. */
  storedRev: number;
  /** The record itself, when nothing of it can be read. */
  unreadable?: unknown;
}

export function createLogStore(database: Database, channel: Channel): LogStore {
  const listeners = new Set<(months: string[]) => void>();
  channel.listen((what) => {
    if (what.kind === 'months') tellHere(what.months);
  });

  function tellHere(months: string[]): void {
    for (const listener of listeners) listener(months);
  }

  async function load(month: string): Promise<LoadedPage> {
    const db = await database.open();
    const record: unknown = await db.get('months', month);
    const storedRev = revOf(record);
    const read = parseMonthPage(record);
    if (read) return { ...read, storedRev };
    const page: MonthPage = { month, rev: Math.max(storedRev, 0), entries: [] };
    return { page, damaged: [], storedRev, ...(record !== undefined && { unreadable: record }) };
  }

  /**
   * Reads pages, lets `change` decide on the entries of each, and writes all of them or, when it
   * answers undefined, none.
   */
  async function update(
    months: string[],
    change: (pages: MonthPage[]) => Entry[][] | undefined,
    also: Pick<Commit, 'remove'> = { remove: [] },
  ): Promise<boolean> {
    for (;;) {
      const loaded = await Promise.all(months.map(load));
      const changed = change(loaded.map(({ page }) => page));
      if (!changed) return false;
      // The lock will seal the pages here: after the decision, before the transaction.
      const put = loaded.flatMap((read, index) => toPuts(read, changed[index] ?? []));
      const expect = loaded.map(({ page, storedRev }) => ({
        store: 'months' as const,
        key: page.month,
        rev: storedRev,
      }));
      const db = await database.open();
      if (await commit(db, { expect, put, remove: also.remove })) break;
    }
    tellHere(months);
    channel.announce({ kind: 'months', months });
    return true;
  }

  function addTo(entry: Entry, also?: Pick<Commit, 'remove'>): Promise<boolean> {
    const change = ([page]: MonthPage[]): Entry[][] => {
      const entries = page?.entries ?? [];
      return [entries.some(({ id }) => id === entry.id) ? entries : withEntry(entries, entry)];
    };
    return update([monthOf(entry.at)], change, also);
  }

  async function months(): Promise<string[]> {
    const db = await database.open();
    return (await db.getAllKeys('months')).reverse();
  }

  /** The month an entry lies on by now: rarely asked, so every page may be read for it. */
  async function monthWith(id: string): Promise<string | undefined> {
    for (const month of await months()) {
      const { page } = await load(month);
      if (page.entries.some((entry) => entry.id === id)) return month;
    }
    return undefined;
  }

  async function removeFrom(month: string, id: string): Promise<Entry | undefined> {
    let removed: Entry | undefined;
    await update([month], ([page]) => {
      removed = page?.entries.find((entry) => entry.id === id);
      return page && removed && [withoutEntry(page.entries, id)];
    });
    return removed;
  }

  return {
    months,
    async read(month) {
      const { page, damaged, unreadable } = await load(month);
      return { month, entries: page.entries, damaged: unreadable ? 'all' : damaged.length };
    },
    async keep(entry, draftEditedAt) {
      await addTo(entry, { remove: [{ store: 'drafts', key: 'draft' }] });
      channel.announce({ kind: 'kept', draftId: entry.id, editedAt: draftEditedAt });
    },
    async add(entry) {
      await addTo(entry);
    },
    async edit(before, after) {
      let result = 'done' as EditResult;
      const months = [...new Set([monthOf(before.at), monthOf(after.at)])];
      await update(months, (pages) => {
        const stored = pages[0]?.entries.find(({ id }) => id === before.id);
        result = !stored ? 'gone' : stored.editedAt !== before.editedAt ? 'changed' : 'done';
        if (result !== 'done') return undefined;
        return pages.map(({ month, entries }) =>
          month === monthOf(after.at) ? withEntry(entries, after) : withoutEntry(entries, after.id),
        );
      });
      // Moved by another page: there, but not as it was.
      if (result === 'gone' && (await monthWith(before.id)) !== undefined) return 'changed';
      return result;
    },
    async remove(entry) {
      let month: string | undefined = monthOf(entry.at);
      while (month !== undefined) {
        const removed = await removeFrom(month, entry.id);
        if (removed) return removed;
        month = await monthWith(entry.id);
      }
      return undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The page as it is to be stored; what could not be read is carried along or set aside. */
function toPuts({ page, damaged, unreadable }: LoadedPage, entries: Entry[]): Commit['put'] {
  const record = { month: page.month, rev: page.rev + 1, entries: [...entries, ...damaged] };
  return [
    { store: 'months', value: record },
    ...(unreadable === undefined ? [] : [{ store: 'damaged' as const, value: unreadable }]),
  ];
}
