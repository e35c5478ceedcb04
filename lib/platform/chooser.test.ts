import { beforeEach, describe, expect, it } from 'vitest';
import { packFile, packItem } from '@/lib/testing/reflections';
import { chooseReflection, readLeftOut } from './chooser';
import { loadReflections } from './library';
import { createStores, type Stores } from './stores';

const ours = (await loadReflections()).map(({ id }) => id);
const MINE = { id: 'mine', text: 'What was easy?', depth: 1 as const, editedAt: 1 };
const WISH = { felt: [], exclude: '', deepest: 2 as const };

let stores: Stores;

beforeEach(async () => {
  stores = createStores();
  await stores.personal.update('hidden', () => ours);
  await stores.personal.update('reflections', () => []);
  await stores.personal.update('packs', () => []);
});

/** As it stands with the lock on and open. */
const withLock = (): Stores => ({ ...stores, lock: async () => ({ rev: 1, header: {} }) as never });

describe('what is chosen', () => {
  it('may be one of one’s own', async () => {
    await stores.personal.update('reflections', () => [MINE]);
    expect(await chooseReflection(stores, WISH)).toMatchObject({ id: 'mine', followUp: '' });
    await stores.personal.update('hidden', () => [...ours, 'mine']);
    expect(await chooseReflection(stores, WISH)).toBeUndefined();
  });

  it('may be of a pack', async () => {
    await stores.personal.update('packs', () => [packFile({ reflections: [packItem('theirs')] })]);
    expect(await chooseReflection(stores, WISH)).toMatchObject({ id: 'theirs', language: 'en' });
  });

  it('is neither with the lock on, where it stands in clear, and that is said', async () => {
    await stores.personal.update('reflections', () => [MINE]);
    await stores.personal.update('packs', () => [packFile({ reflections: [packItem('theirs')] })]);
    expect(await chooseReflection(withLock(), WISH)).toBeUndefined();
    const seen = { at: Date.now() - 1, times: 1 };
    await stores.personal.update('seen', () => ({ mine: seen }));
    const leftOut = await readLeftOut(withLock());
    expect([leftOut.get('mine'), leftOut.get('theirs')]).toEqual([
      [{ kind: 'lock' }],
      [{ kind: 'lock' }],
    ]);
    expect((await readLeftOut(stores)).get('mine')?.map(({ kind }) => kind)).not.toContain('lock');
  });

  it('is what is left when a record of one’s own is damaged', async () => {
    await stores.personal.update('reflections', () => [{ id: 7 }, 'x', MINE]);
    expect(await chooseReflection(stores, WISH)).toMatchObject({ id: 'mine' });
  });
});
