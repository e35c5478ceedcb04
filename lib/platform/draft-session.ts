// The draft as one open page holds it: every change stored at once, other pages' changes taken
// over, a damaged draft rescued. Framework-free, so that it is tested without a page.
import { type Change, change, type Draft, emptyDraft, mergeDrafts } from '@/lib/core/check-in';
import { type Fault, toFault } from '@/lib/core/fault';
import type { DraftStore, LoadedDraft } from './draft-store';
import { createObservable } from './observable';

export interface DraftState {
  draft: Draft;
  /** The stored draft was damaged: its note is here again, its answers are not. */
  rescued: boolean;
  /** Why the last change could not be stored. */
  fault: Fault | undefined;
  /** Whether the stored draft has been read. */
  loaded: boolean;
}

export interface DraftSession {
  get(): DraftState;
  subscribe(listener: () => void): () => void;
  apply(step: Change): void;
  /** Puts another draft in its place, stored like a change. */
  replace(draft: Draft): void;
  /** Resolves when all that was typed is stored. Rejects when it cannot be. */
  settle(): Promise<void>;
  /** `kept` became an entry: begins anew, or with what was typed since. */
  afterKeep(kept: Pick<Draft, 'id' | 'editedAt'>): void;
  /** Lets the draft go, for good. */
  discard(): Promise<void>;
}

interface Clock {
  now: () => number;
  newId: () => string;
}

const UNREAD = { fault: undefined, loaded: false };

export function createDraftSession(store: DraftStore, { now, newId }: Clock): DraftSession {
  const anew = () => ({ draft: emptyDraft(newId(), now()), rescued: false });
  const { subscribe, ...observed } = createObservable<DraftState>({ ...anew(), ...UNREAD });
  const { get } = observed;
  /** The last write, under way or done: Keep waits for it, and not for the same once more. */
  let writing: { draft: Draft; done: Promise<void> } | undefined;
  const loading = load();

  store.subscribe((what) => {
    if (what === 'saved') void takeOver();
    else afterKeep({ id: what.kept, editedAt: what.editedAt });
  });

  function set(part: Partial<DraftState>): void {
    observed.set({ ...get(), ...part });
  }

  async function load(): Promise<void> {
    try {
      set({ ...joined(await store.load(), get().draft, now()), loaded: true });
    } catch (error) {
      set({ fault: toFault(error), loaded: true });
    }
  }

  /** Another page stored a draft: the later keystroke wins. */
  async function takeOver(): Promise<void> {
    const loaded = await store.load().catch(() => undefined);
    if (loaded?.kind === 'draft' && loaded.draft.editedAt > get().draft.editedAt) {
      set({ draft: loaded.draft });
    }
  }

  async function settle(): Promise<void> {
    try {
      // Before the stored draft was read, a write would lay this one over it.
      if (!get().loaded) await loading;
      const { draft } = get();
      if (writing?.draft !== draft) writing = { draft, done: store.save(draft) };
      await writing.done;
      if (get().fault) set({ fault: undefined });
    } catch (error) {
      writing = undefined;
      set({ fault: toFault(error) });
      throw error;
    }
  }

  function replace(draft: Draft): void {
    set({ draft });
    // Also where it is the same: what stood on the disk may have been let go meanwhile.
    writing = undefined;
    settle().catch(() => undefined);
  }

  function afterKeep({ id, editedAt }: Pick<Draft, 'id' | 'editedAt'>): void {
    if (get().draft.id !== id) return;
    if (get().draft.editedAt > editedAt) replace({ ...get().draft, id: newId() });
    else set(anew());
  }

  return {
    get,
    subscribe,
    apply: (step) => replace(change(get().draft, now(), step)),
    replace,
    settle,
    afterKeep,
    async discard() {
      await store.clear();
      set(anew());
    },
  };
}

/** What was stored, with what was typed before it had been read. */
function joined(loaded: LoadedDraft, typed: Draft, at: number): Partial<DraftState> {
  if (loaded.kind === 'none') return {};
  if (loaded.kind === 'draft') return { draft: mergeDrafts(loaded.draft, typed) };
  const note = [loaded.note ?? '', typed.note].filter((part) => part !== '').join('\n');
  return { draft: change(typed, at, { kind: 'note', note }), rescued: true };
}
