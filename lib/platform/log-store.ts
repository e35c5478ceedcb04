// The log of entries. Above it nobody knows of month pages. Promise: what it says it kept is on
// the disk, and no page ever writes over what another page wrote.
import { browser } from 'wxt/browser';
import type { Entry } from '@/lib/core/entry';
import type { Channel } from './channel';
import type { Database } from './database';
import { lockOf } from './lock-state';
import type { EditResult } from './log-edits';
import type { LoadedPage, MonthPages } from './month-pages';
import { DRAFT_IN_USE } from './session-keys';

export type { EditResult } from './log-edits';

export interface ReadMonth {
  month: string;
  entries: Entry[];
  /** How many items could not be read; `all` when the whole page could not. */
  damaged: number | 'all';
}

export interface LogStore {
  /** Loads what {@link LogStore.keep} needs, which then need not wait for it. */
  prepare(): Promise<void>;
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

  const edits = () => import('./log-edits');
  let loaded: Promise<MonthPages> | undefined;
  const stored = (): Promise<MonthPages> => {
    loaded ??= import('./month-pages').then((late) => late.createMonthPages(database));
    return loaded;
  };
  const pages: MonthPages = {
    months: async () => (await stored()).months(),
    load: async (month) => (await stored()).load(month),
    async update(months, change, also) {
      const written = await (await stored()).update(months, change, also);
      if (written) {
        tellHere(months);
        channel.announce({ kind: 'months', months });
      }
      return written;
    },
  };

  return {
    async prepare() {
      await Promise.all([stored(), edits()]);
      const lock = await lockOf(await database.open());
      if (lock.header) (await import('./inbox')).prepareInbox(lock);
    },
    months: pages.months,
    read: async (month) => toReadMonth(await pages.load(month)),
    async keep(entry, draftEditedAt) {
      await (await edits()).keep(database, pages, entry);
      // In memory with the lock on: stored or not, it is in use no longer.
      browser.storage.session.remove(DRAFT_IN_USE).catch(() => undefined);
      channel.announce({ kind: 'kept', draftId: entry.id, editedAt: draftEditedAt });
    },
    add: async (entry) => (await edits()).add(pages, entry),
    edit: async (before, after) => (await edits()).edit(pages, before, after),
    remove: async (entry) => (await edits()).remove(pages, entry),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function toReadMonth({ page, damaged, unreadable }: LoadedPage): ReadMonth {
  return { month: page.month, entries: page.entries, damaged: unreadable ? 'all' : damaged.length };
}
