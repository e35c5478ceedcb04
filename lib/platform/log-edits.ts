// Keeping, changing and removing entries. Loaded when one is about to be.
import type { Entry } from '@/lib/core/entry';
import { toFault } from '@/lib/core/fault';
import { withEntry, withoutEntry } from '@/lib/core/month-page';
import { monthOf } from '@/lib/core/time';
import type { Commit, Database } from './database';
import type { MonthPages } from './month-pages';

/** `changed`: another page edited the entry meanwhile. `gone`: it deleted it. */
export type EditResult = 'done' | 'changed' | 'gone';

/** Adds an entry and clears the draft it came from; into the inbox while locked. */
export async function keep(database: Database, pages: MonthPages, entry: Entry): Promise<void> {
  try {
    await add(pages, entry, [{ store: 'drafts', key: 'draft' }]);
  } catch (error) {
    if (toFault(error) !== 'locked') throw error;
    const { keepInInbox } = await import('./inbox');
    if (!(await keepInInbox(await database.open(), entry))) await keep(database, pages, entry);
  }
}

export async function add(pages: MonthPages, entry: Entry, also?: Commit['remove']): Promise<void> {
  await pages.update(
    [monthOf(entry.at)],
    ([page]) => {
      const entries = page?.entries ?? [];
      return [entries.some(({ id }) => id === entry.id) ? entries : withEntry(entries, entry)];
    },
    also,
  );
}

export async function edit(pages: MonthPages, before: Entry, after: Entry): Promise<EditResult> {
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

export async function remove(pages: MonthPages, { id, at }: Entry): Promise<Entry | undefined> {
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
