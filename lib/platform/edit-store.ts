// Edits in progress, one record for each entry being edited. Promise: an edit survives the tab
// closing, or the browser dying, at any keystroke.
import { type Edit, parseEdit } from '@/lib/core/edit';
import type { Database } from './database';
import { getDraft, putDraft } from './draft-records';
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
    await putDraft(await database.open(), key, edit);
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
      const keys = await db.getAllKeys('drafts', all);
      const records = await Promise.all(keys.map((key) => getDraft(db, key)));
      return records.flatMap((record) => parseEdit(record) ?? []);
    },
    save: (edit) => writerOf(edit.before.id)(edit),
    clear: (entryId) => writerOf(entryId)(undefined),
  };
}
