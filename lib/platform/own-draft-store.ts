// The reflection of one's own that is being written. Promise: it survives the tab closing, or the
// browser dying, at any keystroke.
import { type OwnDraft, parseOwnDraft } from '@/lib/core/own-reflection';
import type { Database } from './database';
import { getDraft, putDraft } from './draft-records';
import { createLatestWrite } from './latest-write';

export interface OwnDraftStore {
  load(): Promise<OwnDraft | undefined>;
  /** Writes at once; while one write runs, only the latest waits. Undefined: it is done with. */
  save(draft: OwnDraft | undefined): Promise<void>;
}

/** Beside the check-in's draft, in the same store. */
const KEY = 'reflection';

export function createOwnDraftStore(database: Database): OwnDraftStore {
  return {
    load: async () => parseOwnDraft(await getDraft(await database.open(), KEY)),
    save: createLatestWrite<OwnDraft | undefined>(async (draft) =>
      putDraft(await database.open(), KEY, draft),
    ),
  };
}
