// The log of entries. Above it nobody knows of month pages. Promise: what it says it kept is on
// the disk, and no page ever writes over what another page wrote.
import type { Entry } from '@/lib/core/entry';
import { withEntry, withoutEntry } from '@/lib/core/month-page';
import { monthOf } from '@/lib/core/time';
import type { Channel } from './channel';
import type { Commit, Database } from './database';
import { createMonthPages, type LoadedPage, type MonthPages } from './month-pages';

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

export function createLogStore(database: Database, channel: Channel): LogStore {
  const listeners = new Set<(months: string[]) => void>();
  const tellHere = (months: string[]): void => {
    for (const listener of listeners) listener(months);
  };
  channel.listen((what) => {
    if (what.kind === 'months') tellHere(what.months);
  });

  const stored = createMonthPages(database);
  const pages: MonthPages = {
    ...stored,
    async update(months, change, also) {
      const written = await stored.update(months, change, also);
      if (written) {
        tellHere(months);
        channel.announce({ kind: 'months', months });
      }
      return written;
    },
  };

  return {
    months: pages.months,
    read: async (month) => toReadMonth(await pages.load(month)),
    async keep(entry, draftEditedAt) {
      await add(pages, entry, [{ store: 'drafts', key: 'draft' }]);
      channel.announce({ kind: 'kept', draftId: entry.id, editedAt: draftEditedAt });
    },
    add: (entry) => add(pages, entry),
    edit: (before, after) => edit(pages, before, after),
    remove: (entry) => remove(pages, entry),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function toReadMonth({ page, damaged, unreadable }: LoadedPage): ReadMonth {
  return { month: page.month, entries: page.entries, damaged: unreadable ? 'all' : damaged.length };
}

async function add(pages: MonthPages, entry: Entry, also?: Commit['remove']): Promise<void> {
  await pages.update(
    [monthOf(entry.at)],
    ([page]) => {
      const entries = page?.entries ?? [];
      return [entries.some(({ id }) => id === entry.id) ? entries : withEntry(entries, entry)];
    },
    also,
  );
}

async function edit(pages: MonthPages, before: Entry, after: Entry): Promise<EditResult> {
  let result = 'done' as EditResult;
  const months = [...new Set([monthOf(before.at), monthOf(after.at)])];
  await pages.update(months, (read) => {
    const stored = read[0]?.entries.find(({ id }) => id === before.id);
    result = !stored ? 'gone' : stored.editedAt !== before.editedAt ? 'changed' : 'done';
    if (result !== 'done') return undefined;
    return read.map(({ month, entries }) =>
      month === monthOf(after.at) ? withEntry(entries, after) : withoutEntry(entries, after.id),
    );
  });
  // Moved by another page: there, but not as it was.
  if (result === 'gone' && (await monthWith(pages, before.id)) !== undefined) return 'changed';
  return result;
}

async function remove(pages: MonthPages, { id, at }: Entry): Promise<Entry | undefined> {
  let month: string | undefined = monthOf(at);
  while (month !== undefined) {
    let removed: Entry | undefined;
    await pages.update([month], ([page]) => {
      removed = page?.entries.find((entry) => entry.id === id);
      return page && removed && [withoutEntry(page.entries, id)];
    });
    if (removed) return removed;
    month = await monthWith(pages, id);
  }
  return undefined;
}

/** The month an entry lies on by now: rarely asked, so every page may be read for it. */
async function monthWith(pages: MonthPages, id: string): Promise<string | undefined> {
  for (const month of await pages.months()) {
    const { page } = await pages.load(month);
    if (page.entries.some((entry) => entry.id === id)) return month;
  }
  return undefined;
}
