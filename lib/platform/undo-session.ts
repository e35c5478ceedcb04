// What was just deleted or let go of, held in memory so that it can come back. Promise: Undo brings
// it back exactly, and nothing that was written since is lost by it.
import { type Draft, isEmpty, mergeDrafts } from '@/lib/core/check-in';
import type { Edit } from '@/lib/core/edit';
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import type { DraftSession } from './draft-session';
import type { EditSession } from './edit-session';
import type { LogStore } from './log-store';
import { createObservable } from './observable';

export type Undoable =
  /** Several, when one was deleted soon after the other. */
  | { kind: 'deleted'; entries: readonly Entry[] }
  | { kind: 'edit'; edit: Edit }
  | { kind: 'draft'; draft: Draft }
  /** One of one's own reflections, or what was being written of it. */
  | { kind: 'reflection'; id: string; what: 'deleted' | 'let-go'; bringBack: () => Promise<void> };

export interface UndoState {
  undoable: Undoable | undefined;
  /** Why the last deleting or bringing back failed. */
  fault: Fault | undefined;
}

export interface UndoSession {
  get(): UndoState;
  subscribe(listener: () => void): () => void;
  /** @returns whether the entry is gone */
  remove(entry: Entry): Promise<boolean>;
  cancelEdit(entryId: string): void;
  /** Lets the check-in's draft go. */
  cancelDraft(): Promise<void>;
  /** Something else that can come back. */
  offer(undoable: Undoable): void;
  undo(): Promise<void>;
  /** The time for Undo is over. */
  forget(): void;
}

interface Undone {
  log: LogStore;
  edits: EditSession;
  draft: DraftSession;
}

export function createUndoSession({ log, edits, draft }: Undone): UndoSession {
  const { get, set, subscribe } = createObservable<UndoState>({
    undoable: undefined,
    fault: undefined,
  });
  const offer = (undoable: Undoable): void => set({ undoable, fault: undefined });
  const fail = (error: unknown): void => set({ ...get(), fault: toFault(error) });

  async function bringBack(undoable: Undoable): Promise<void> {
    if (undoable.kind === 'edit') edits.resume(undoable.edit);
    if (undoable.kind === 'draft') draft.replace(mergeDrafts(undoable.draft, draft.get().draft));
    if (undoable.kind === 'reflection') await undoable.bringBack();
    if (undoable.kind === 'deleted') for (const entry of undoable.entries) await log.add(entry);
  }

  return {
    get,
    subscribe,
    async remove(entry) {
      try {
        const removed = await log.remove(entry);
        const { undoable } = get();
        const before = undoable?.kind === 'deleted' ? undoable.entries : [];
        if (removed) offer({ kind: 'deleted', entries: [...before, removed] });
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    cancelEdit(entryId) {
      const edit = edits.cancel(entryId);
      if (edit) offer({ kind: 'edit', edit });
    },
    async cancelDraft() {
      const { draft: begun } = draft.get();
      const letGo = (): void => {
        if (!isEmpty(begun)) offer({ kind: 'draft', draft: begun });
      };
      await draft.discard().then(letGo, fail);
    },
    offer,
    async undo() {
      const { undoable } = get();
      if (!undoable) return;
      await bringBack(undoable).then(() => set({ undoable: undefined, fault: undefined }), fail);
    },
    forget: () => set({ undoable: undefined, fault: undefined }),
  };
}
