// The list of edits that are open on one page, each stored as it changes.
import type { Edit } from '@/lib/core/edit';
import { type Fault, toFault } from '@/lib/core/fault';
import type { EditStore } from './edit-store';
import { createObservable } from './observable';

/** Why it was not saved. `changed`, `gone`: another page edited or deleted the entry meanwhile. */
export type EditTrouble =
  | { kind: 'changed' | 'gone' | 'empty' }
  | { kind: 'note-too-long'; length: number }
  | { kind: 'fault'; fault: Fault };

export interface OpenEdit extends Edit {
  /** Found at opening: the page was closed before it was saved. */
  reopened: boolean;
  trouble: EditTrouble | undefined;
  /** Is being saved right now. */
  saving: boolean;
}

export interface OpenEdits {
  get(): readonly OpenEdit[];
  subscribe(listener: () => void): () => void;
  find(entryId: string): OpenEdit | undefined;
  /** Leaves an edit of the same entry that is open already as it is. */
  open(edit: Edit, part?: Partial<Pick<OpenEdit, 'reopened' | 'trouble'>>): void;
  update(entryId: string, part: Partial<OpenEdit>): void;
  /** Stores an edit; where that fails, it stays open and says so. */
  store(edit: Edit): void;
  /** Closes an edit and forgets what was stored of it. */
  close(entryId: string): void;
}

export function createOpenEdits(editStore: EditStore): OpenEdits {
  const { get, set, subscribe } = createObservable<readonly OpenEdit[]>([]);
  const isOf =
    (entryId: string) =>
    ({ before }: Edit): boolean =>
      before.id === entryId;

  function update(entryId: string, part: Partial<OpenEdit>): void {
    set(get().map((edit) => (isOf(entryId)(edit) ? { ...edit, ...part } : edit)));
  }

  return {
    get,
    subscribe,
    find: (entryId) => get().find(isOf(entryId)),
    open(edit, part) {
      if (get().some(isOf(edit.before.id))) return;
      set([...get(), { ...edit, reopened: false, trouble: undefined, saving: false, ...part }]);
    },
    update,
    store({ before, draft }) {
      editStore.save({ before, draft }).catch((error: unknown) => {
        update(before.id, { trouble: { kind: 'fault', fault: toFault(error) } });
      });
    },
    close(entryId) {
      set(get().filter((edit) => !isOf(entryId)(edit)));
      editStore.clear(entryId).catch(() => undefined);
    },
  };
}
