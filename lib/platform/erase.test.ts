import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { toFault } from '@/lib/core/fault';
import { draft, entry, messagesCame, newProfile, openPage } from '@/lib/testing/open-page';
import { eraseEverything } from './erase';
import { eraseRest } from './erase-rest';
import { reloadWhenErased } from './erased';

type Page = ReturnType<typeof openPage>;
const pages: Page[] = [];
function open(profile: string): Page {
  const page = openPage(profile);
  pages.push(page);
  return page;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

async function fill(page: Page): Promise<void> {
  await page.log.add(entry(1));
  await page.draft.save(draft(2));
  await page.personal.update('words', () => [{ word: 'odd' }]);
  await (await page.database.open()).put('damaged', 'a page');
  await browser.storage.local.set({ settings: { colours: 'dark' }, next: {}, nudge: {} });
  await browser.storage.session.set({ key: 'unlocked' });
  localStorage.setItem('mirror', '{}');
}

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

async function elsewhere(): Promise<object[]> {
  const { local, session } = browser.storage;
  return [await local.get(), await session.get(), { ...localStorage }];
}

describe('erasing everything', () => {
  let profile: string;
  beforeEach(() => {
    profile = newProfile();
  });

  it('leaves nothing in any store but that Welcome was shown, while pages are open', async () => {
    const [here, there] = [open(profile), open(profile)];
    await fill(there);
    await eraseEverything(here.database, here.channel);
    expect(await databases()).not.toContain(profile);
    expect(await elsewhere()).toEqual([{ welcomed: true }, {}, {}]);
  });

  it('can be done when there is nothing', async () => {
    const here = open(profile);
    await eraseEverything(here.database, here.channel);
    expect(await databases()).not.toContain(profile);
  });

  it('tells the other pages to load themselves anew, after it is done', async () => {
    const [here, there] = [open(profile), open(profile)];
    await fill(there);
    const found: Promise<unknown>[] = [];
    reloadWhenErased(there.channel, () => found.push(databases()));
    there.channel.listen(() => undefined);
    here.channel.announce({ kind: 'draft' });
    await messagesCame();
    expect(found).toEqual([]);
    await eraseEverything(here.database, here.channel);
    await messagesCame();
    expect(await Promise.all(found)).toEqual([[]]);
  });

  it('stays done: no page that was open brings anything back', async () => {
    const [here, there] = [open(profile), open(profile)];
    await fill(there);
    await eraseEverything(here.database, here.channel);
    for (const page of [here, there]) {
      expect(await page.draft.save(draft(3)).then(String, toFault)).toBe('closed');
      expect(await page.log.add(entry(1)).then(String, toFault)).toBe('closed');
    }
    expect(await databases()).not.toContain(profile);
    const anew = open(profile);
    await anew.log.add(entry(4));
    expect((await anew.log.read('2026-11')).entries).toEqual([entry(4)]);
    expect(await anew.draft.load()).toEqual({ kind: 'none' });
  });

  it('empties the database when a page of another make will not let it go', async () => {
    const here = open(profile);
    await fill(here);
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(profile);
      request.onsuccess = () => resolve(request.result);
    });
    await eraseEverything(here.database, here.channel);
    const names = [...holding.objectStoreNames];
    const tx = holding.transaction(names);
    const counts = names.map(
      (name) =>
        new Promise((resolve) => {
          const request = tx.objectStore(name).count();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0, 0, 0]);
    holding.close();
  });

  it('is done to the end by the next page, when the browser dies in the middle', async () => {
    const dies = open(profile);
    await fill(dies);
    await new Promise<void>((resolve) => {
      void dies.database.erase(async () => {
        resolve();
        await new Promise(() => undefined);
      });
    });
    await dies.close();
    expect((await elsewhere())[0]).toHaveProperty('settings');

    const here = open(profile);
    expect(await here.log.months()).toEqual([]);
    expect(await here.draft.load()).toEqual({ kind: 'none' });
    const since = entry(9, { note: 'Written since.' });
    await here.log.add(since);
    await Promise.all([eraseRest(here.database), eraseRest(here.database)]);
    expect(await elsewhere()).toEqual([{ welcomed: true }, {}, {}]);
    const db = await here.database.open();
    expect(await db.getAll('lock')).toEqual([{ rev: 0 }]);
    expect(await db.getAllKeys('drafts')).toEqual([]);
    expect((await here.log.read('2026-11')).entries).toEqual([since]);
    await browser.storage.local.set({ settings: { colours: 'dark' } });
    await eraseRest(here.database);
    expect((await elsewhere())[0]).toHaveProperty('settings');
  });

  it('deletes a database that cannot be opened', async () => {
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(profile, 99);
      request.onsuccess = () => resolve(request.result);
    });
    newer.close();
    const here = open(profile);
    await eraseEverything(here.database, here.channel);
    expect(await databases()).not.toContain(profile);
  });

  it('erases all the rest before it says that something could not be', async () => {
    const here = open(profile);
    await fill(here);
    vi.spyOn(browser.storage.session, 'clear').mockRejectedValue(new Error('no'));
    await expect(eraseEverything(here.database, here.channel)).rejects.toThrow('no');
    expect(await databases()).not.toContain(profile);
    expect((await elsewhere())[0]).toEqual({ welcomed: true });
    expect({ ...localStorage }).toEqual({});
  });

  it('does not say it is done when a page of a newer version holds the database', async () => {
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(profile, 99);
      request.onsuccess = () => resolve(request.result);
    });
    const here = open(profile);
    const erasing = eraseEverything(here.database, here.channel);
    expect(await erasing.then(String, toFault)).toBe('blocked');
    holding.close();
  });
});
