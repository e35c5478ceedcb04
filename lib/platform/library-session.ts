// The library as one open page holds it: all reflections, one's own and those of packs too, what was
// saved and hidden, and what does not come up at present. Promise: what is hidden here is not what the
// popup shows next.
import type { LeftOut } from '@/lib/core/choice-rules';
import type { Evidence } from '@/lib/core/evidence';
import { type Fault, toFault } from '@/lib/core/fault';
import type { OwnReflection } from '@/lib/core/own-reflection';
import type { Pack } from '@/lib/core/pack';
import { type Personal, withId, withoutId } from '@/lib/core/personal';
import type { Reflection } from '@/lib/core/reflection';
import { readLeftOut } from './chooser';
import { loadEvidence } from './evidence';
import { letGoOfPrepared } from './let-go-of-prepared';
import { createObservable } from './observable';
import type { Stores } from './stores';
import { readWhole } from './whole-library';

export interface LibraryState extends Pick<Personal, 'favourites' | 'hidden'> {
  /** Undefined until they are loaded. */
  reflections: readonly Reflection[] | undefined;
  /** As they are stored. */
  own: readonly OwnReflection[];
  packs: readonly Pack[];
  /** By id. */
  evidence: ReadonlyMap<string, Evidence>;
  /** Why what does not come up at present does not, by id. */
  leftOut: ReadonlyMap<string, readonly LeftOut[]>;
  fault: Fault | undefined;
}

export interface LibrarySession {
  get(): LibraryState;
  subscribe(listener: () => void): () => void;
  /** Reads, and reads again whenever something changed. Returns how to stop. */
  start(): () => void;
  /** Reads one's own and the packs again. Rejects when they cannot be read. */
  readAdded(): Promise<void>;
  /** Resolves once it is stored and shown, or a fault is. */
  setFavourite(id: string, on: boolean): Promise<void>;
  setHidden(id: string, on: boolean): Promise<void>;
}

type SessionStores = Pick<Stores, 'log' | 'personal' | 'settings' | 'prepared' | 'lock'>;

const EMPTY: LibraryState = {
  reflections: undefined,
  own: [],
  packs: [],
  evidence: new Map(),
  favourites: [],
  hidden: [],
  leftOut: new Map(),
  fault: undefined,
};

export function createLibrarySession(stores: SessionStores): LibrarySession {
  const { log, personal, settings } = stores;
  const { get, set, subscribe } = createObservable<LibraryState>(EMPTY);
  const update = (part: Partial<LibraryState>): void => set({ ...get(), ...part });
  const fail = (error: unknown): void => update({ fault: toFault(error) });

  async function load(): Promise<void> {
    const [evidence, added] = await Promise.all([loadEvidence(), readAll()]);
    update({ ...added, evidence: new Map(evidence.map((each) => [each.id, each])) });
  }

  async function readAll() {
    const { settings: now } = await settings.read();
    return readWhole(personal, now.reflectionLanguage);
  }

  async function readAdded(): Promise<void> {
    update(await readAll());
    await readMarks();
  }

  let readings = 0;

  async function readMarks(): Promise<void> {
    readings += 1;
    const reading = readings;
    const [favourites, hidden, leftOut] = await Promise.all([
      personal.read('favourites'),
      personal.read('hidden'),
      readLeftOut(stores),
    ]);
    // A reading that took longer than a later one knows less.
    if (reading === readings) update({ favourites, hidden, leftOut, fault: undefined });
  }

  async function change(key: 'favourites' | 'hidden', id: string, on: boolean): Promise<void> {
    await personal.update(key, (ids) => (on ? withId : withoutId)(ids, id));
    await readMarks();
  }

  return {
    get,
    subscribe,
    start() {
      const read = (): void => void readMarks().catch(fail);
      load().catch(fail);
      read();
      const stops = [
        personal.subscribe((key) => {
          if (key === 'reflections' || key === 'packs') readAdded().catch(fail);
          else read();
        }),
        // Their language may be another now.
        settings.subscribe(() => void readAdded().catch(fail)),
        log.subscribe(read),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    readAdded,
    setFavourite: (id, on) => change('favourites', id, on).catch(fail),
    async setHidden(id, on) {
      await change('hidden', id, on)
        .then(() => (on ? letGoOfPrepared(stores, new Set([id])) : undefined))
        .catch(fail);
    },
  };
}
