// The reflection on screen, and the one prepared after it. Promise: it can be read at once, stays
// the same for an hour, and counts as seen only when it was.
import type { Felt } from '@/lib/core/entry';
import { withId, withoutId } from '@/lib/core/personal';
import { type Prepared, toOpen } from '@/lib/core/prepared';
import { isBlank, type Shown } from '@/lib/core/reflection';
import { now } from './clock';
import { toStarter } from './starter';
import type { Stores } from './stores';

export interface ReflectionState {
  shown: Shown;
  favourite: boolean;
}

export interface ReflectionSession {
  get(): ReflectionState;
  subscribe(listener: () => void): () => void;
  /** It was on screen for two seconds, or acted on: counts as seen, and the next is prepared. */
  seen(): Promise<void>;
  another(): Promise<void>;
  lighter(): Promise<void>;
  hide(): Promise<void>;
  toggleFavourite(): Promise<void>;
  /** A check-in was begun under it: it stays until that is kept or let go of. */
  hold(held: boolean): Promise<void>;
  /** Shows the reflection that a stored draft was begun under. */
  showAgain(begun: Omit<Shown, 'followUp' | 'why'>): Promise<void>;
  /** What was just kept bears on what comes next. */
  prepareAfter(feelings: readonly Felt[]): Promise<void>;
}

type SessionStores = Pick<Stores, 'prepared' | 'personal' | 'log' | 'settings'>;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one closure over one state, each part short
export function createReflectionSession(stores: SessionStores): ReflectionSession {
  const listeners = new Set<() => void>();
  let state: ReflectionState;
  let next: Next;
  [state, next] = toStart(stores.prepared.read());
  void readFavourite();
  if (isBlank(state.shown)) spellOut().catch(() => undefined);

  function set(part: Partial<ReflectionState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  async function readFavourite(): Promise<void> {
    const favourites = await stores.personal.read('favourites').catch((): string[] => []);
    set({ favourite: favourites.includes(state.shown.id) });
  }

  const write = (): Promise<void> => stores.prepared.write(toPrepared(state.shown, next));

  async function choose(lighter = false, deepest: 2 | 3 = 2): Promise<Shown | undefined> {
    // Late: nothing on screen waits for it.
    const { chooseReflection } = await import('./chooser');
    return chooseReflection(stores, { felt: next.felt, exclude: state.shown.id, lighter, deepest });
  }

  async function markSeen(): Promise<void> {
    if (next.shownAt !== undefined) return;
    const { id } = state.shown;
    const at = now();
    next.shownAt = at;
    const mark = stores.personal.update('seen', (seen) => ({
      ...seen,
      [id]: { at, times: (seen[id]?.times ?? 0) + 1 },
    }));
    // Locked, nobody can count it; the next one comes all the same.
    await mark.catch(() => undefined);
  }

  /** What a person added is prepared without its words. */
  async function spellOut(): Promise<void> {
    const { shown } = state;
    const { findAdded } = await import('./whole-library');
    const found = await findAdded(stores.personal, shown.id);
    if (state.shown !== shown) return;
    if (found) set({ shown: { ...shown, text: found.text, followUp: found.followUp } });
    // Gone since, or locked away.
    else await goTo((await choose().catch(() => undefined)) ?? toStarter());
  }

  async function goTo(shown: Shown | undefined): Promise<void> {
    if (!shown) return;
    next = { felt: next.felt, held: next.held, answered: false };
    set({ shown, favourite: false });
    if (isBlank(shown)) await spellOut();
    await Promise.all([readFavourite(), write()]);
    next.upcoming = await choose();
    await write();
  }

  async function change<Key extends 'favourites' | 'hidden'>(
    key: Key,
    add: boolean,
  ): Promise<void> {
    const { id } = state.shown;
    await stores.personal.update(key, (ids) => (add ? withId(ids, id) : withoutId(ids, id)));
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async seen() {
      await markSeen();
      next.upcoming ??= await choose();
      await write();
    },
    async another() {
      await markSeen();
      const { settings } = await stores.settings.read();
      const prepared = settings.maxDepth < 3 ? next.upcoming : undefined;
      await goTo(prepared ?? (await choose(false, 3)));
    },
    async lighter() {
      await markSeen();
      await goTo(await choose(true));
    },
    async hide() {
      await change('hidden', true);
      await goTo(await choose());
    },
    async toggleFavourite() {
      const favourite = !state.favourite;
      await change('favourites', favourite);
      set({ favourite });
    },
    async hold(held) {
      if (next.held === held) return;
      next.held = held;
      await write();
    },
    async showAgain(begun) {
      if (begun.id === state.shown.id) return;
      const { findReflection } = await import('./whole-library');
      const found = await findReflection(stores.personal, begun);
      set({ shown: { ...begun, followUp: found?.followUp ?? '', why: { kind: 'begun' } } });
      await readFavourite();
    },
    async prepareAfter(feelings) {
      await markSeen();
      next = { ...next, felt: feelings, held: false, answered: true };
      next.upcoming = await choose();
      await write();
    },
  };
}

/** What is known of the reflection on screen, and what comes after it. */
interface Next {
  upcoming?: Shown | undefined;
  /** When it was first seen. */
  shownAt?: number | undefined;
  felt: readonly Felt[];
  held: boolean;
  /** An entry was kept under it. */
  answered: boolean;
}

function toStart(prepared: Prepared | undefined): [ReflectionState, Next] {
  const shown = prepared ? toOpen(prepared, now()) : toStarter();
  const next = { felt: [], held: prepared?.held === true, answered: false };
  // The prepared one has come to be shown: what was known is of the one before.
  if (shown !== prepared?.current) return [{ shown, favourite: false }, next];
  const { upcoming, shownAt } = prepared;
  return [
    { shown, favourite: false },
    { ...next, upcoming, shownAt },
  ];
}

function toPrepared(current: Shown, { upcoming, shownAt, held, answered }: Next): Prepared {
  // What had its answer is done: whoever opens again, however soon, meets the next one.
  if (answered && upcoming) return { current: upcoming };
  return {
    current,
    ...(shownAt !== undefined && { shownAt }),
    ...(held && { held }),
    ...(upcoming && { upcoming }),
  };
}
