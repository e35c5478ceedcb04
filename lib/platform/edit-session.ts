// Editing kept entries on one open page. Promise: every change is stored at once, an edit left
// behind is open again the next time, and nobody's words are ever written over unasked.
import { type Change, change, type KeepDecision } from '@/lib/core/check-in';
import { beginEdit, type Edit, saysTheSame, toDraft, toNewEntry, withEdit } from '@/lib/core/edit';
import type { Entry } from '@/lib/core/entry';
import { toFault } from '@/lib/core/fault';
import type { EditStore } from './edit-store';
import { findEntry } from './entry-changes';
import type { EditResult, LogStore } from './log-store';
import { createOpenEdits, type OpenEdit, type OpenEdits } from './open-edits';

export interface EditSession {
  get(): readonly OpenEdit[];
  subscribe(listener: () => void): () => void;
  /** Opens the edits that were left behind. */
  start(): Promise<void>;
  begin(entry: Entry): void;
  apply(entryId: string, step: Change): void;
  /** @returns the entry as saved; undefined when it was not, see `trouble` */
  save(entryId: string): Promise<Entry | undefined>;
  /** Saves over what another page made of the entry. */
  saveOver(entryId: string): Promise<Entry | undefined>;
  saveAsNew(entryId: string): Promise<Entry | undefined>;
  /** Lets an edit go. @returns it, for Undo, when anything was changed */
  cancel(entryId: string): Edit | undefined;
  /** Brings back an edit that was let go of. */
  resume(edit: Edit): void;
}

interface Clock {
  now: () => number;
  newId: () => string;
}

/** What saving would write, and the writing of it. */
interface Way {
  decide: (edit: Edit) => KeepDecision;
  write: (entry: Entry, edit: Edit) => Promise<EditResult>;
}

export function createEditSession(
  log: LogStore,
  store: EditStore,
  { now, newId }: Clock,
): EditSession {
  const edits = createOpenEdits(store);
  const over = (current: Entry | undefined): Way => ({
    decide: ({ before, draft }) => withEdit(current ?? before, draft, now()),
    write: (after, { before }) => log.edit(current ?? before, after),
  });

  async function write(entry: Entry, edit: Edit): Promise<EditResult> {
    const result = await log.edit(edit.before, entry);
    const marked = result === 'changed' ? await findMarked(log, edit) : undefined;
    if (!marked) return result;
    const decision = withEdit(marked, edit.draft, now());
    return decision.kind === 'entry' ? log.edit(marked, decision.entry) : result;
  }

  return {
    get: edits.get,
    subscribe: edits.subscribe,
    async start() {
      for (const edit of await store.load()) {
        // Where its month cannot be read, it is open all the same: saving will tell.
        const current = await findEntry(log, edit.before).catch(() => edit.before);
        // Saved, but the page went before its record did.
        if (current && saysTheSame(current, edit.draft)) await store.clear(edit.before.id);
        else edits.open(edit, { reopened: true, ...(!current && { trouble: { kind: 'gone' } }) });
      }
    },
    begin: (entry) => edits.open(beginEdit(entry, now())),
    apply(entryId, step) {
      const edit = edits.find(entryId);
      if (!edit) return;
      const { before, trouble } = edit;
      const draft = change(edit.draft, now(), step);
      const stays = trouble?.kind === 'changed' || trouble?.kind === 'gone';
      edits.update(entryId, { draft, trouble: stays ? trouble : undefined });
      edits.store({ before, draft });
    },
    save: (entryId) => finish(edits, entryId, { ...over(undefined), write }),
    async saveOver(entryId) {
      const edit = edits.find(entryId);
      if (!edit) return undefined;
      const current = await findEntry(log, edit.before).catch(() => undefined);
      return finish(edits, entryId, over(current));
    },
    saveAsNew: (entryId) =>
      finish(edits, entryId, {
        decide: (edit) => toNewEntry(edit, newId(), now()),
        write: (entry) => log.add(entry).then(() => 'done' as const),
      }),
    cancel(entryId) {
      const edit = edits.find(entryId);
      if (!edit) return undefined;
      edits.close(entryId);
      const { before, draft } = edit;
      return saysTheSame(before, draft) ? undefined : { before, draft };
    },
    resume(edit) {
      edits.open(edit);
      edits.store(edit);
    },
  };
}

/** Saves in one way; unless that worked, the edit stays open and says why. */
async function finish(
  edits: OpenEdits,
  entryId: string,
  { decide, write }: Way,
): Promise<Entry | undefined> {
  const edit = edits.find(entryId);
  if (!edit || edit.saving) return undefined;
  const decision = decide(edit);
  if (decision.kind !== 'entry') {
    edits.update(entryId, { trouble: decision });
    return undefined;
  }
  const { entry } = decision;
  edits.update(entryId, { saving: true, trouble: undefined });
  try {
    const result = await write(entry, edit);
    edits.update(entryId, {
      saving: false,
      ...(result !== 'done' && { trouble: { kind: result } }),
    });
    if (result !== 'done') return undefined;
  } catch (error) {
    edits.update(entryId, { saving: false, trouble: { kind: 'fault', fault: toFault(error) } });
    return undefined;
  }
  const { draft } = edits.find(entryId) ?? edit;
  if (draft === edit.draft) {
    edits.close(entryId);
    return entry;
  }
  // Typed on while it was being saved: the edit goes on, from what was saved.
  const before = entry.id === entryId ? entry : edit.before;
  edits.update(entryId, { before });
  edits.store({ before, draft });
  return undefined;
}

/**
 * The entry where another page noted something on it that no edit is about, such as a favourite: that
 * is no reason to ask which of the two is right.
 */
async function findMarked(log: LogStore, { before, draft }: Edit): Promise<Entry | undefined> {
  const current = await findEntry(log, before);
  const isSame = current && saysTheSame(current, toDraft(before, draft.editedAt));
  return isSame ? current : undefined;
}
