// The reflection on screen, and the one prepared after it. Promise: it can be read at once, stays
// the same for an hour, and counts as seen only when it was.
import type { Entry, Felt } from '@/lib/core/entry';
import { withId, withoutId } from '@/lib/core/personal';
import { toOpen } from '@/lib/core/prepared';
import { type Depth, type Reflection, type Shown, toShown } from '@/lib/core/reflection';
import { pickReflection, type SelectInput } from '@/lib/core/select';
import { now, random } from './clock';
import { loadReflections } from './library';
import { starter } from './starter';
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

/** How many of the newest entries bear on the choice. */
const RECENT = 60;

export function createReflectionSession(stores: Stores): ReflectionSession {
  const listeners = new Set<() => void>();
  const prepared = stores.prepared.read();
  let upcoming: Shown | undefined;
  let shownAt: number | undefined;
  let state: ReflectionState = { shown: starter, favourite: false };
  let felt: readonly Felt[] = [];
  let countedId: string | undefined;
  /** An entry was kept under it. */
  let answered = false;
  let held = prepared?.held === true;

  if (prepared) {
    state = { ...state, shown: toOpen(prepared, now()) };
    const same = state.shown === prepared.current;
    upcoming = same ? prepared.upcoming : undefined;
    shownAt = same ? prepared.shownAt : undefined;
    if (shownAt !== undefined) countedId = state.shown.id;
  }
  void readFavourite();

  function set(part: Partial<ReflectionState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  async function readFavourite(): Promise<void> {
    const favourites = await stores.personal.read('favourites').catch((): string[] => []);
    set({ favourite: favourites.includes(state.shown.id) });
  }

  async function write(): Promise<void> {
    // What had its answer is done: whoever opens again, however soon, meets the next one.
    if (answered && upcoming) return stores.prepared.write({ current: upcoming });
    await stores.prepared.write({
      current: state.shown,
      ...(shownAt !== undefined && { shownAt }),
      ...(held && { held }),
      ...(upcoming && { upcoming }),
    });
  }

  /** @param deepest 3 only for what was asked for: a nudge may announce what is prepared. */
  async function pick(
    extra: Partial<SelectInput<Reflection>> = {},
    deepest: Depth = 2,
  ): Promise<Shown | undefined> {
    const [library, personal, { settings }, recent] = await Promise.all([
      loadReflections(),
      stores.personal.readAll(),
      stores.settings.read(),
      newestEntries(stores),
    ]);
    const { situation, ...rest } = settings;
    const maxDepth = rest.maxDepth < deepest ? rest.maxDepth : deepest;
    const picked = pickReflection({
      library,
      history: { ...personal, recent },
      feelings: felt,
      settings: {
        ...rest,
        maxDepth,
        ...(situation && { situation: situation === 'partner' ? 'partnered' : situation }),
      },
      now: now(),
      random,
      exclude: [state.shown.id],
      ...extra,
    });
    return picked && toShown(picked.reflection, picked.why);
  }

  async function markSeen(): Promise<void> {
    const { id } = state.shown;
    if (countedId === id) return;
    countedId = id;
    shownAt ??= now();
    const at = now();
    await stores.personal.update('seen', (seen) => ({
      ...seen,
      [id]: { at, times: (seen[id]?.times ?? 0) + 1 },
    }));
  }

  async function goTo(next: Shown | undefined): Promise<void> {
    if (!next) return;
    shownAt = now();
    upcoming = undefined;
    answered = false;
    set({ shown: next, favourite: false });
    await Promise.all([readFavourite(), write()]);
    upcoming = await pick();
    await write();
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async seen() {
      await markSeen();
      upcoming ??= await pick();
      await write();
    },
    async another() {
      await markSeen();
      const { settings } = await stores.settings.read();
      const ready = settings.maxDepth < 3 ? upcoming : undefined;
      await goTo(ready ?? (await pick({}, settings.maxDepth)));
    },
    async lighter() {
      await markSeen();
      await goTo(await pick({ lighter: true }));
    },
    async hide() {
      const { id } = state.shown;
      await stores.personal.update('hidden', (hidden) => withId(hidden, id));
      await goTo(await pick());
    },
    async toggleFavourite() {
      const { id } = state.shown;
      const favourite = !state.favourite;
      const change = favourite ? withId : withoutId;
      await stores.personal.update('favourites', (ids) => change(ids, id));
      set({ favourite });
    },
    async hold(next) {
      if (held === next) return;
      held = next;
      await write();
    },
    async showAgain(begun) {
      if (begun.id === state.shown.id) return;
      const found = (await loadReflections()).find(({ id }) => id === begun.id);
      set({ shown: { ...begun, followUp: found?.followUp ?? '', why: { kind: 'begun' } } });
      await readFavourite();
    },
    async prepareAfter(feelings) {
      felt = feelings;
      held = false;
      await markSeen();
      answered = true;
      upcoming = await pick();
      await write();
    },
  };
}

async function newestEntries({ log }: Stores): Promise<Entry[]> {
  const newest: Entry[] = [];
  for (const month of await log.months()) {
    newest.push(...(await log.read(month)).entries);
    if (newest.length >= RECENT) break;
  }
  return newest.slice(0, RECENT);
}
