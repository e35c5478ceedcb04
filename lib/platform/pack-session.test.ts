import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/core/pack';
import { packFile, packItem } from '@/lib/testing/reflections';
import { letGoOfPrepared } from './let-go-of-prepared';
import { createLibrarySession } from './library-session';
import { createOwnLibraryStore } from './own-library-store';
import { createOwnPack } from './own-pack';
import { createPackSession, type PackSession } from './pack-session';
import { toStarter } from './starter';
import { createStores, type Stores } from './stores';

const starter = toStarter();

let stores: Stores;
let library: ReturnType<typeof createLibrarySession>;
let session: PackSession;

beforeEach(async () => {
  stores = createStores();
  library = createLibrarySession(stores);
  await library.readAdded();
  session = createPackSession({
    library,
    store: createOwnLibraryStore(stores.database, stores.channel),
    letGo: (ids) => letGoOfPrepared(stores, ids),
    now: () => 7,
    pause: async () => undefined,
  });
});

afterEach(() => stores.database.erase(async () => undefined));

const fileOf = (data: unknown): Blob => new Blob([JSON.stringify(data)]);
const packs = () => stores.personal.read('packs');

describe('a pack', () => {
  it('is shown first, added when that is said, and then in the library', async () => {
    await session.choose(fileOf(packFile()));
    expect(session.get()).toEqual({ kind: 'preview', pack: packFile(), before: undefined });
    expect(await packs()).toEqual([]);
    await session.add();
    expect(session.get()).toEqual({ kind: 'added', title: 'Evenings', count: 2 });
    expect(await packs()).toEqual([{ ...packFile(), editedAt: 7 }]);
    const added = library.get().reflections?.filter(({ origin }) => origin?.kind === 'pack');
    expect(added?.map(({ id }) => id)).toEqual(['evening-one', 'evening-two']);
  });

  it('that is refused, or let go of, changes nothing', async () => {
    await session.choose(fileOf(packFile({ language: 'xx' })));
    expect(session.get()).toMatchObject({ kind: 'refused', more: 0 });
    await session.add();
    await session.choose(fileOf(packFile()));
    session.cancel();
    await session.add();
    expect(await packs()).toEqual([]);
  });

  it('replaces itself, and says so before', async () => {
    await session.choose(fileOf(packFile()));
    await session.add();
    const next = packFile({ reflections: [packItem('evening-two'), packItem('evening-three')] });
    await session.choose(fileOf(next));
    expect(session.get()).toMatchObject({ kind: 'preview', before: { id: 'evenings' } });
    await session.add();
    expect(await packs()).toEqual([{ ...next, editedAt: 8 }]);
  });

  it('cannot be read when the file is gone', async () => {
    const gone = { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) };
    await session.choose(gone as never);
    expect(session.get()).toMatchObject({ problems: [{ reason: { code: 'unreadable' } }] });
  });

  it('one more than there is room for is not taken', async () => {
    const many = Array.from({ length: 40 }, (_, n) => packFile({ id: `p-${n}`, reflections: [] }));
    await stores.personal.update('packs', () => many);
    await library.readAdded();
    await session.choose(fileOf(packFile()));
    expect(session.get()).toEqual({ kind: 'full', limit: 40 });
  });

  it('that is removed is not what the popup shows next', async () => {
    await session.choose(fileOf(packFile()));
    await session.add();
    const item = packItem('evening-one');
    const shown = { ...item, followUp: '', language: 'en', why: { kind: 'chance' } } as never;
    await stores.prepared.write({ current: shown });
    await session.remove(library.get().packs[0] as Pack);
    expect(session.get()).toEqual({ kind: 'removed', title: 'Evenings', count: 2 });
    expect(await packs()).toEqual([]);
    expect(stores.prepared.read()?.current.id).not.toBe('evening-one');
  });

  it('that is removed leaves nothing prepared, also where nothing else may be chosen', async () => {
    await session.choose(fileOf(packFile()));
    await session.add();
    const ours = library.get().reflections?.filter(({ origin }) => !origin) ?? [];
    await stores.personal.update('hidden', () => ours.map(({ id }) => id));
    const shown = { ...packItem('evening-one'), followUp: '', language: 'en' };
    await stores.prepared.write({ current: { ...shown, why: { kind: 'chance' } } as never });
    await session.remove(library.get().packs[0] as Pack);
    expect(stores.prepared.read()).toEqual({ current: starter });
  });
});

describe('a pack of one’s own', () => {
  it('stays the same pack each time it is saved, and remembers what was said of it', async () => {
    let ids = 0;
    const ownPack = createOwnPack({
      personal: stores.personal,
      now: () => Date.UTC(2026, 10, 23),
      zone: () => 'UTC',
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
    });
    expect(await ownPack.readAbout()).toEqual({ title: '', author: '', licence: '' });
    const about = { title: 'Mine', author: 'Me', licence: 'CC0', language: 'en' };
    const first = await ownPack.write(about, [{ id: 'mine', text: 'Why?' }]);
    expect(first.name).toBe('inkling-pack-2026-11-23.json');
    const again = await ownPack.write({ ...about, title: 'Ours' }, [{ id: 'mine', text: 'Why?' }]);
    const written = [first, again].map(async ({ content }) => JSON.parse(await content.text()).id);
    expect(await Promise.all(written)).toEqual(['id-1', 'id-1']);
    expect(await ownPack.readAbout()).toMatchObject({ title: 'Ours' });
  });
});
