import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/core/pack';
import { messagesCame, newProfile, openPage } from '@/lib/testing/open-page';
import { packFile, packItem } from '@/lib/testing/reflections';
import { createOwnLibraryStore } from './own-library-store';

type Page = ReturnType<typeof openPage>;

let page: Page;
let other: Page;
const MINE = { id: 'mine', text: 'What was easy?', editedAt: 1 };
const SEEN = { at: 5, times: 2 };
const pack = (part: Record<string, unknown> = {}) => packFile(part) as Pack;

beforeEach(() => {
  const profile = newProfile();
  [page, other] = [openPage(profile), openPage(profile)];
});

afterEach(async () => {
  await Promise.all([page.close(), other.close()]);
});

const storeOf = ({ database, channel }: Page) => createOwnLibraryStore(database, channel);

async function mark(...ids: string[]): Promise<void> {
  await page.personal.update('favourites', () => ['ours', ...ids]);
  await page.personal.update('hidden', () => [...ids]);
  await page.personal.update('seen', () => Object.fromEntries(ids.map((id) => [id, SEEN])));
}

async function marks() {
  const { favourites, hidden, seen } = await page.personal.readAll();
  return { favourites, hidden, seen: Object.keys(seen) };
}

describe('one’s own reflections', () => {
  it('are kept in their order, a new version in the place of the old one', async () => {
    const store = storeOf(page);
    const again = { ...MINE, text: 'Better?', editedAt: 2 };
    for (const each of [MINE, { ...MINE, id: 'second' }, again]) await store.keep(each);
    expect(await page.personal.read('reflections')).toEqual([again, { ...MINE, id: 'second' }]);
  });

  it('go with every mark, and come back with them', async () => {
    const store = storeOf(page);
    await store.keep(MINE);
    await mark('mine');
    const before = [await page.personal.read('reflections'), await marks()];
    const removed = await store.remove('mine');
    expect(await page.personal.read('reflections')).toEqual([]);
    expect(await marks()).toEqual({ favourites: ['ours'], hidden: [], seen: [] });
    if (!removed) throw new Error('it was there');
    await store.bringBack(removed);
    expect([await page.personal.read('reflections'), await marks()]).toEqual(before);
    expect(await store.remove('other')).toBeUndefined();
  });

  it('do not come back over what was written under their id since', async () => {
    const store = storeOf(page);
    await store.keep(MINE);
    const removed = await store.remove('mine');
    const since = { ...MINE, text: 'Since.' };
    await store.keep(since);
    if (removed) await store.bringBack(removed);
    expect(await page.personal.read('reflections')).toEqual([since]);
  });

  it('of two pages that write at once are all there, and both hear of it', async () => {
    const heard: string[] = [];
    const stop = page.personal.subscribe((key) => heard.push(key));
    await Promise.all([storeOf(page).keep(MINE), storeOf(other).keep({ ...MINE, id: 'second' })]);
    expect(await page.personal.read('reflections')).toHaveLength(2);
    await messagesCame();
    expect(heard).toEqual(['reflections']);
    stop();
  });

  it('leave alone what cannot be read', async () => {
    await page.personal.update('reflections', () => [{ odd: 1 }, MINE]);
    await storeOf(page).keep({ ...MINE, text: 'Better?' });
    await storeOf(page).remove('mine');
    expect(await page.personal.read('reflections')).toEqual([{ odd: 1 }]);
  });
});

describe('packs', () => {
  it('go without a trace', async () => {
    const store = storeOf(page);
    await mark('evening-one', 'morning-one');
    const before = await page.personal.readAll();
    const mornings = pack({ id: 'mornings', reflections: [packItem('morning-one')] });
    await store.addPack(mornings);
    await store.addPack(pack());
    await store.removePack('evenings');
    expect(await page.personal.read('packs')).toEqual([mornings]);
    expect(await marks()).toEqual({
      favourites: ['ours', 'morning-one'],
      hidden: ['morning-one'],
      seen: ['morning-one'],
    });
    await store.removePack('mornings');
    await store.removePack('mornings');
    expect(await page.personal.readAll()).toEqual({
      ...before,
      favourites: ['ours'],
      hidden: [],
      seen: {},
    });
  });

  it('that come again keep the marks of what they still have', async () => {
    const store = storeOf(page);
    await store.addPack(pack());
    await mark('evening-one', 'evening-two');
    const fewer = pack({ reflections: [packItem('evening-two'), packItem('evening-three')] });
    await store.addPack(fewer);
    expect(await page.personal.read('packs')).toEqual([fewer]);
    expect(await marks()).toEqual({
      favourites: ['ours', 'evening-two'],
      hidden: ['evening-two'],
      seen: ['evening-two'],
    });
  });
});
