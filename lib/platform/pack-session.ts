// Packs on one open page: read from a file, shown, added or not, and removed. Promise: nothing changes
// before Add is pressed, and then all of the pack is there or none of it.
import { type Fault, toFault } from '@/lib/core/fault';
import type { Problem } from '@/lib/core/import-problem';
import { PACK_LIMITS, type Pack } from '@/lib/core/pack';
import { parsePackFile, refusePackSize } from '@/lib/core/pack-file';
import type { LibrarySession } from './library-session';
import { createObservable } from './observable';
import type { OwnLibraryStore } from './own-library-store';

export type PackStep =
  | { kind: 'idle' }
  | { kind: 'refused'; problems: readonly Problem[]; more: number }
  /** `before`: the same pack as it is here. */
  | { kind: 'preview'; pack: Pack; before: Pack | undefined }
  | { kind: 'added' | 'removed'; title: string; count: number }
  | { kind: 'full'; limit: number }
  | { kind: 'fault'; fault: Fault };

export interface PackSession {
  get(): PackStep;
  subscribe(listener: () => void): () => void;
  /** Never rejects: see the step. */
  choose(file: Blob): Promise<void>;
  /** Adds what is shown. */
  add(): Promise<void>;
  cancel(): void;
  remove(pack: Pack): Promise<void>;
}

interface Surroundings {
  library: Pick<LibrarySession, 'get' | 'readAdded'>;
  store: Pick<OwnLibraryStore, 'addPack' | 'removePack'>;
  letGo: (ids: ReadonlySet<string>) => Promise<void>;
  now: () => number;
  /** Awaited between slices of long work. */
  pause: () => Promise<void>;
}

export function createPackSession(surroundings: Surroundings): PackSession {
  const { library, store, letGo, now, pause } = surroundings;
  const { get, set, subscribe } = createObservable<PackStep>({ kind: 'idle' });
  let readings = 0;

  async function read(file: Blob): Promise<PackStep> {
    const refusal = refusePackSize(file.size);
    // The file may be gone, or changed, since it was chosen.
    const bytes = refusal ? undefined : await file.arrayBuffer().catch(() => undefined);
    const { reflections = [], packs } = library.get();
    const parsed = refusal ?? (bytes && (await parsePackFile(bytes, reflections, pause)));
    if (!parsed) {
      return { kind: 'refused', problems: [{ at: {}, reason: { code: 'unreadable' } }], more: 0 };
    }
    if (!parsed.ok) return { kind: 'refused', problems: parsed.problems, more: parsed.more };
    const { pack } = parsed;
    const before = packs.find(({ id }) => id === pack.id);
    const limit = PACK_LIMITS.packs;
    if (!before && packs.length >= limit) return { kind: 'full', limit };
    return { kind: 'preview', pack, before };
  }

  async function attempt(work: () => Promise<PackStep>): Promise<void> {
    readings += 1;
    const reading = readings;
    const step = await work().catch(
      (error): PackStep => ({ kind: 'fault', fault: toFault(error) }),
    );
    // Another file was chosen meanwhile.
    if (reading === readings) set(step);
  }

  async function afterwards(...packs: (Pack | undefined)[]): Promise<void> {
    await library.readAdded();
    await letGo(new Set(packs.flatMap((pack) => pack?.reflections?.map(({ id }) => id) ?? [])));
  }

  return {
    get,
    subscribe,
    choose: (file) => attempt(() => read(file)),
    async add() {
      const step = get();
      if (step.kind !== 'preview') return;
      const { pack, before } = step;
      await attempt(async () => {
        await store.addPack({ ...pack, editedAt: Math.max(now(), (before?.editedAt ?? 0) + 1) });
        await afterwards(before);
        return { kind: 'added', ...toSaid(pack) };
      });
    },
    cancel: () => set({ kind: 'idle' }),
    remove: (pack) =>
      attempt(async () => {
        await store.removePack(pack.id);
        await afterwards(pack);
        return { kind: 'removed', ...toSaid(pack) };
      }),
  };
}

function toSaid({ id, title = id, reflections = [] }: Pack): { title: string; count: number } {
  return { title, count: reflections.length };
}
