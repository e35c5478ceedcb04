import { expect, it } from 'vitest';
import type { Draft } from '@/lib/core/check-in';
import { createDraftSession } from './draft-session';
import type { DraftStore } from './draft-store';

/** A store that keeps what it is given, and fails as often as it is told to. */
function createStore() {
  const saved: Draft[] = [];
  const store: DraftStore & { failures: number } = {
    failures: 0,
    load: async () => ({ kind: 'none' }),
    async save(draft) {
      if (store.failures > 0) {
        store.failures -= 1;
        throw new DOMException('full', 'QuotaExceededError');
      }
      saved.push(draft);
    },
    flush: () => undefined,
    clear: async () => undefined,
    subscribe: () => () => undefined,
  };
  return { store, saved };
}

let ids = 0;
const clock = { now: () => 1, newId: () => `id-${ids++}` };

it('stores a change once, however often its end is waited for', async () => {
  const { store, saved } = createStore();
  const session = createDraftSession(store, clock);
  session.apply({ kind: 'note', note: 'One.' });
  await Promise.all([session.settle(), session.settle()]);
  await session.settle();
  expect(saved.map(({ note }) => note)).toEqual(['One.']);
  session.apply({ kind: 'note', note: 'One. Two.' });
  await session.settle();
  expect(saved.map(({ note }) => note)).toEqual(['One.', 'One. Two.']);
});

it('stores what is brought back, though it was stored before it was let go', async () => {
  const { store, saved } = createStore();
  const session = createDraftSession(store, clock);
  session.apply({ kind: 'note', note: 'One.' });
  await session.settle();
  const { draft } = session.get();
  await session.discard();
  session.replace(draft);
  await session.settle();
  expect(saved.map(({ note }) => note)).toEqual(['One.', 'One.']);
});

it('stores again what could not be stored', async () => {
  const { store, saved } = createStore();
  store.failures = 1;
  const session = createDraftSession(store, clock);
  session.apply({ kind: 'note', note: 'One.' });
  await expect(session.settle()).rejects.toThrow('full');
  expect(session.get().fault).toBe('full');
  await session.settle();
  expect(saved.map(({ note }) => note)).toEqual(['One.']);
  expect(session.get().fault).toBeUndefined();
});
