// Writing a reflection of one's own, on one open page. Promise: every keystroke is stored at once, what
// was left behind is open again the next time, and what is kept or deleted bears at once on what the
// popup shows next.
import { type Fault, toFault } from '@/lib/core/fault';
import { isSame } from '@/lib/core/merge';
import {
  decideOwn,
  emptyOwnDraft,
  isBlank,
  type OwnDecision,
  type OwnDraft,
  type OwnReflection,
  toOwnDraft,
} from '@/lib/core/own-reflection';
import type { LibrarySession } from './library-session';
import { createObservable } from './observable';
import type { OwnDraftStore } from './own-draft-store';
import type { OwnLibraryStore } from './own-library-store';
import type { Undoable } from './undo-session';

export interface OwnState {
  /** What is being written; undefined: nothing. */
  draft: OwnDraft | undefined;
  /** It was left behind, and found again. */
  reopened: boolean;
  /** Why the last Keep came to nothing, until something is changed. */
  trouble: Exclude<OwnDecision, { kind: 'reflection' }> | undefined;
  fault: Fault | undefined;
  /** It was just kept. */
  kept: boolean;
}

export interface OwnSession {
  get(): OwnState;
  subscribe(listener: () => void): () => void;
  /** Opens what was left behind. Never rejects. */
  start(): Promise<void>;
  begin(own?: OwnReflection): void;
  change(part: Partial<OwnDraft>): void;
  /** @returns the id of what is kept now; undefined when it is not, see the state */
  keep(): Promise<string | undefined>;
  /** Lets go of what is being written; it can be brought back. */
  cancel(): void;
  /** @returns whether it is gone */
  remove(id: string): Promise<boolean>;
}

interface Surroundings {
  library: Pick<LibrarySession, 'get' | 'readAdded'>;
  store: Pick<OwnLibraryStore, 'keep' | 'remove' | 'bringBack'>;
  drafts: OwnDraftStore;
  /** Chooses anew what stands prepared, if it is one of these. */
  letGo: (ids: ReadonlySet<string>) => Promise<void>;
  offerUndo: (undoable: Undoable) => void;
  now: () => number;
  newId: () => string;
  language: () => string;
}

const NOTHING: OwnState = {
  draft: undefined,
  reopened: false,
  trouble: undefined,
  fault: undefined,
  kept: false,
};

export function createOwnSession(surroundings: Surroundings): OwnSession {
  const { library, store, drafts, letGo, offerUndo, now, newId, language } = surroundings;
  const { get, set, subscribe } = createObservable<OwnState>(NOTHING);
  const fail = (error: unknown): void => set({ ...get(), fault: toFault(error) });

  function write(draft: OwnDraft): void {
    set({ ...NOTHING, draft, reopened: get().reopened });
    drafts.save(draft).catch(fail);
  }

  async function done(id: string): Promise<void> {
    await library.readAdded();
    await letGo(new Set([id]));
  }

  function cancel(): void {
    const { draft } = get();
    set(NOTHING);
    drafts.save(undefined).catch(fail);
    if (!draft || saysNothingNew(draft, library.get().own)) return;
    const bringBack = async (): Promise<void> => write(draft);
    offerUndo({ kind: 'reflection', id: draft.id, what: 'let-go', bringBack });
  }

  return {
    get,
    subscribe,
    async start() {
      const draft = await drafts.load().catch(() => undefined);
      if (draft && !isBlank(draft) && !get().draft) set({ ...NOTHING, draft, reopened: true });
    },
    begin(own) {
      const { draft } = get();
      if (draft && draft.id === own?.id) return;
      if (draft) cancel();
      set({ ...NOTHING, draft: own ? toOwnDraft(own) : emptyOwnDraft(newId()) });
    },
    change(part) {
      const { draft } = get();
      if (draft) write({ ...draft, ...part });
    },
    async keep() {
      const { draft } = get();
      if (!draft) return undefined;
      const before = library.get().own.find(({ id }) => id === draft.id);
      const decision = decideOwn(draft, before, { language: language(), now: now() });
      if (decision.kind !== 'reflection') {
        set({ ...get(), trouble: decision });
        return undefined;
      }
      try {
        await store.keep(decision.reflection);
        // Typed on while it was being kept: the writing goes on.
        if (get().draft === draft) {
          await drafts.save(undefined);
          set({ ...NOTHING, kept: true });
        }
        await done(draft.id);
        return draft.id;
      } catch (error) {
        fail(error);
        return undefined;
      }
    },
    cancel,
    remove: (id) =>
      remove(surroundings, id)
        .then(() => done(id))
        .then(() => true)
        .catch((error: unknown) => {
          fail(error);
          return false;
        }),
  };
}

async function remove({ store, library, offerUndo }: Surroundings, id: string): Promise<void> {
  const removed = await store.remove(id);
  if (!removed) return;
  const bringBack = async (): Promise<void> => {
    await store.bringBack(removed);
    await library.readAdded();
  };
  offerUndo({ kind: 'reflection', id, what: 'deleted', bringBack });
}

function saysNothingNew(draft: OwnDraft, own: readonly OwnReflection[]): boolean {
  const before = own.find(({ id }) => id === draft.id);
  return before ? isSame(toOwnDraft(before), draft) : isBlank(draft);
}
