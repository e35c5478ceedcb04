// Edits in progress, one record for each entry being edited. Promise: an edit survives the tab
// closing, or the browser dying, at any keystroke.
import { type Edit, parseEdit } from '@/lib/core/edit';
import type { Database } from './database';
import { createLatestWrite } from './latest-write';

export interface EditStore {
  /** All that can be read; what is damaged is left as it is. */
  load(): Promise<Edit[]>;
  /** Writes at once; while one write of this entry's runs, only the latest edit waits. */
  save(edit: Edit): Promise<void>;
  clear(entryId: string): Promise<void>;
}

/** Beside the check-in's draft, in the same store. */
const PREFIX = 'edit:';

export function createEditStore(database: Database): EditStore {
  const writers = new Map<string, (edit: Edit | undefined) => Promise<void>>();

  async function write(key: string, edit: Edit | undefined): Promise<void> {
    const db = await database.open();
    const tx = db.transaction('drafts', 'readwrite');
    const request = edit ? tx.store.put(edit, key) : tx.store.delete(key);
    // Without this the last keystroke is lost when the tab closes (see draft-store).
    tx.commit();
    await Promise.all([request, tx.done]);
  }

  function writerOf(entryId: string): (edit: Edit | undefined) => Promise<void> {
    const known = writers.get(entryId);
    if (known) return known;
    const writer = createLatestWrite<Edit | undefined>((edit) => write(PREFIX + entryId, edit));
    writers.set(entryId, writer);
    return writer;
  }

  return {
    async load() {
      const db = await database.open();
      const all = IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);
      const records: unknown[] = await db.getAll('drafts', all);
      return records.flatMap((record) => parseEdit(record) ?? []);
    },
    save: (edit) => writerOf(edit.before.id)(edit),
    clear: (entryId) => writerOf(entryId)(undefined),
  };
}
