// The check-in being written. Promise: the popup may close, or the browser die, at any keystroke.
import { type Draft, parseDraft, rescueNote } from '@/lib/core/check-in';
import type { Channel } from './channel';
import type { Connection, Database } from './database';
import { getDraft, putDraft, rememberDraft } from './draft-records';
import { createLatestWrite } from './latest-write';

/** `rescued`: the draft was damaged; its note, if any could be read. */
export type LoadedDraft =
  | { kind: 'none' }
  | { kind: 'draft'; draft: Draft }
  | { kind: 'rescued'; note: string | undefined };

export interface DraftStore {
  load(): Promise<LoadedDraft>;
  /**
   * Writes at once; while one write runs, only the latest draft waits. Resolves when this draft,
   * or a later one, is stored.
   */
  save(draft: Draft): Promise<void>;
  /** The page goes: begins the write that waits, without waiting for the one that runs. */
  flush(): void;
  /** Takes its turn among the writes: what is saved after it stays. */
  clear(): Promise<void>;
  /** Called when another page saved a draft, or kept one. */
  subscribe(listener: (what: 'saved' | { kept: string; editedAt: number }) => void): () => void;
}

const KEY = 'draft';

type Step = { kind: 'save'; draft: Draft } | { kind: 'clear' };

const draftOf = (step: Step): Draft | undefined => (step.kind === 'save' ? step.draft : undefined);

export function createDraftStore(database: Database, channel: Channel): DraftStore {
  const queue = createLatestWrite<Step>(write);
  let latest: Step | undefined;
  let begun: Step | undefined;
  /** Once it was open. */
  let known: Connection | undefined;

  function enqueue(step: Step): Promise<void> {
    latest = step;
    if (known) rememberDraft(known, draftOf(step));
    return queue(step);
  }

  async function write(queued: Step): Promise<void> {
    const db = await database.open();
    known = db;
    // Keys that came in one breath: the page may close right after it, so the last goes first.
    const step = latest ?? queued;
    begun = step;
    await putDraft(db, KEY, draftOf(step));
    channel.announce({ kind: 'draft' });
  }

  return {
    async load() {
      const db = await database.open();
      known = db;
      const data = await getDraft(db, KEY);
      if (data === undefined) return { kind: 'none' };
      const parsed = parseDraft(data);
      return parsed.ok
        ? { kind: 'draft', draft: parsed.value }
        : { kind: 'rescued', note: rescueNote(data) };
    },
    save: (draft) => enqueue({ kind: 'save', draft }),
    clear: () => enqueue({ kind: 'clear' }),
    flush() {
      if (latest && latest !== begun) write(latest).catch(() => undefined);
    },
    subscribe(listener) {
      return channel.listen((what) => {
        if (what.kind === 'draft') listener('saved');
        if (what.kind === 'kept') listener({ kept: what.draftId, editedAt: what.editedAt });
      });
    },
  };
}
