import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toShown } from '@/lib/core/reflection';
import { loadReflections } from './library';
import { createLibrarySession, type LibrarySession } from './library-session';
import { toStarter } from './starter';
import { createStores, type Stores } from './stores';

const starter = toStarter();

const all = await loadReflections();
const shownOf = (id: string) => {
  const reflection = all.find((each) => each.id === id);
  if (!reflection) throw new Error(`the library has no ${id}`);
  return toShown(reflection, { kind: 'chance' });
};
const light = all.filter(({ id, depth }) => depth === 1 && id !== starter.id);
const [one, two] = light.map(({ id }) => id) as [string, string];

let stores: Stores;
let session: LibrarySession;
let stop: () => void;

beforeEach(async () => {
  stores = createStores();
  session = createLibrarySession(stores);
  stop = session.start();
  await vi.waitFor(() => expect(session.get().reflections).toBeDefined());
  // Most are not open yet at the very beginning.
  await vi.waitFor(() => expect(session.get().leftOut.size).toBeGreaterThan(0));
});

afterEach(() => stop());

describe('the library of an open page', () => {
  it('has every reflection, and the evidence each names', () => {
    const { reflections = [], evidence } = session.get();
    expect(reflections).toHaveLength(all.length);
    const named = new Set(reflections.flatMap((each) => each.evidence));
    expect([...named].filter((id) => !evidence.has(id))).toEqual([]);
  });

  it('says why what is hidden does not come up, at once', async () => {
    await session.setHidden(one, true);
    expect(session.get().hidden).toEqual([one]);
    expect(session.get().leftOut.get(one)).toEqual([{ kind: 'hidden' }]);
    await session.setHidden(one, false);
    expect(session.get().leftOut.has(one)).toBe(false);
  });

  it('follows settings, and what other pages change', async () => {
    const deep = all.find(({ depth, fits }) => depth === 3 && fits.length === 4)?.id ?? '';
    expect(session.get().leftOut.get(deep)).toEqual([{ kind: 'too-deep' }]);
    await stores.settings.update({ maxDepth: 3 });
    await vi.waitFor(() =>
      expect(session.get().leftOut.get(deep)).toEqual([{ kind: 'not-yet', depth: 3 }]),
    );
    await createStores().personal.update('favourites', () => [two]);
    await vi.waitFor(() => expect(session.get().favourites).toEqual([two]));
  });

  it('says so when it cannot store', async () => {
    vi.spyOn(stores.personal, 'update').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError'),
    );
    await session.setFavourite(one, true);
    expect(session.get()).toMatchObject({ fault: 'full', favourites: [] });
  });
});

describe('what is hidden here is not what the popup shows next', () => {
  it('when it stands prepared as the one on screen', async () => {
    await stores.prepared.write({ current: shownOf(one) });
    await session.setHidden(one, true);
    expect(stores.prepared.read()?.current.id).not.toBe(one);
  });

  it('when it stands prepared as the one after, and the one on screen stays', async () => {
    await stores.prepared.write({ current: shownOf(one), shownAt: 7, upcoming: shownOf(two) });
    await session.setHidden(two, true);
    const prepared = stores.prepared.read();
    expect(prepared).toMatchObject({ current: { id: one }, shownAt: 7 });
    expect([one, two, undefined]).not.toContain(prepared?.upcoming?.id);
  });

  it('when it is the one to begin with, and nothing was prepared yet', async () => {
    await session.setHidden(starter.id, true);
    expect([starter.id, undefined]).not.toContain(stores.prepared.read()?.current.id);
  });

  it('and leaves what is prepared alone when it is another', async () => {
    const prepared = { current: shownOf(one), held: true as const, upcoming: shownOf(two) };
    await stores.prepared.write(prepared);
    await session.setHidden(starter.id, true);
    expect(stores.prepared.read()).toEqual(prepared);
  });
});
