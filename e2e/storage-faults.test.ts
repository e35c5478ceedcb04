// Storage that fails while one writes: a sentence each, the words stay, and all is well again once the
// fault has gone. (A full disk and the like are made by what the browser's own database answers.)
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDownloads } from './downloads.ts';
import { keepInPopup, keepNote, makeEntry, seedEntries } from './steps.ts';
import { readEntries, readStored } from './stored.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';
import { chosenBrowser, inChromium, useSession } from './use-session.ts';

const downloads = createDownloads();
const session = useSession({ preferences: downloads.preferences });
beforeAll(() => downloads.watch(session));
afterAll(() => downloads.remove());

/** From now on every writing of this page fails so, until it is mended. */
async function breakWriting({ page }: Surface, name: string): Promise<void> {
  await page.evaluate((fault) => {
    const own = IDBObjectStore.prototype as { put: unknown; mended?: unknown };
    own.mended ??= own.put;
    own.put = () => {
      throw new DOMException('broken on purpose', fault);
    };
  }, name);
}

async function mend({ page }: Surface): Promise<void> {
  await page.evaluate(() => {
    const own = IDBObjectStore.prototype as { put: unknown; mended?: unknown };
    own.put = own.mended;
  });
}

describe('while one writes in the popup', () => {
  test.each([
    ['a full disk', 'QuotaExceededError', /^The disk is full/],
    ['a database that closed', 'InvalidStateError', /^The browser closed the store/],
    ['anything else', 'UnknownError', /^This could not be stored/],
  ])('%s is said, the words stay, and Keep works once it is over', async (_what, name, said) => {
    await keepInPopup(session, 'Kept before.');
    const popup = await session.open('popup.html');
    await popup.press('button', 'Easy');
    await breakWriting(popup, name);
    await popup.type('Not to be lost.', 'textbox', 'Note');
    await popup.says(said, 'alert');
    await popup.press('button', 'Keep');
    await popup.says(said, 'alert');
    expect(await popup.count('status', 'Kept')).toBe(0);
    expect(await popup.read('textbox', 'Note')).toBe('Not to be lost.');
    expect(await readEntries(session)).toHaveLength(1);
    await mend(popup);
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    const notes = (await readEntries(session)).map(({ note }) => note);
    expect(notes).toEqual(['Kept before.', 'Not to be lost.']);
  });

  test('an older version that another page holds open is said, and Keep works once it let go', async () => {
    await session.inside(async () => {
      const opening = indexedDB.open('inkling', 1);
      opening.onupgradeneeded = () => {
        const db = opening.result;
        db.createObjectStore('months', { keyPath: 'month' });
        db.createObjectStore('damaged', { autoIncrement: true });
        db.createObjectStore('drafts');
        db.createObjectStore('personal', { keyPath: 'key' });
      };
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      (globalThis as { held?: IDBDatabase }).held = opening.result;
    });
    const popup = await session.open('popup.html');
    await popup.press('button', 'Easy');
    await popup.type('Not to be lost.', 'textbox', 'Note');
    await popup.says(/^Another page of Inkling holds an older version open/, 'alert');

    await popup.press('button', 'Keep');
    expect(await popup.read('textbox', 'Note')).toBe('Not to be lost.');
    await session.inside(() => (globalThis as { held?: IDBDatabase }).held?.close());
    // What was asked for waited for it.
    await popup.says('Kept', 'status');
    expect(await readEntries(session)).toMatchObject([{ note: 'Not to be lost.' }]);
  });

  test('a version that is newer than the page is said, and what was kept stays', async () => {
    await keepInPopup(session, 'Kept before.');
    const popup = await session.open('popup.html');
    await popup.press('button', 'Easy');
    await session.inside(async () => {
      const opening = indexedDB.open('inkling', 99);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      opening.result.close();
    });
    await popup.type('Not to be lost.', 'textbox', 'Note');
    await popup.says(/^This page is older than what is stored/, 'alert');
    await popup.press('button', 'Keep');
    expect(await popup.read('textbox', 'Note')).toBe('Not to be lost.');
    expect(await readEntries(session)).toMatchObject([{ note: 'Kept before.' }]);
  });
});

test.runIf(inChromium)(
  'a database that the browser takes away underneath is begun anew (Chromium only)',
  async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Easy');
    await popup.type('Not to ', 'textbox', 'Note');
    const client = await popup.page.createCDPSession();
    const origin = await popup.page.evaluate(() => location.origin);
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await popup.type('be lost.', 'textbox', 'Note');
    await until('it to be kept', async () => {
      if ((await popup.text()).includes('Kept')) return true;
      // Without waiting for it: it is gone once it was pressed with success.
      await popup.page.evaluate(pressKeep);
      return false;
    });
    // Whatever was under way says that it ended.
    session.takeComplaints();
    expect(await readEntries(session)).toMatchObject([{ note: 'Not to be lost.' }]);
  },
);

function pressKeep(): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Keep')?.click();
}

describe('storage.local that fails', () => {
  test('costs neither the popup nor what is kept', async () => {
    await keepInPopup(session, 'Kept before.');
    const popup = await session.open('popup.html');
    await popup.page.evaluateOnNewDocument(() => {
      const fails = () => Promise.reject(new Error('broken on purpose'));
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: object } } };
      for (const name of ['get', 'set']) {
        Object.defineProperty(chrome.storage.local, name, { value: fails });
      }
    });
    await popup.reload();
    await keepNote(popup, 'Kept after.');
    const notes = (await readEntries(session)).map(({ note }) => note);
    expect(notes).toEqual(['Kept before.', 'Kept after.']);
  });
});

describe('a month whose file is lost', () => {
  /** Kept at those moments, so long that both browsers put the month into a file of its own; then lost. */
  async function loseMonthOf(at: number): Promise<void> {
    const long = Array.from({ length: 20 }, (_, n) =>
      makeEntry(at + n, `${Math.random()} and so on. `.repeat(4_000).slice(0, 99_000)),
    );
    await seedEntries(session, long);
    await session.end('quit');
    expect(await loseFiles(session.profile())).toBeGreaterThan(0);
    await session.start();
    await downloads.watch(session);
  }

  test('costs that month only, and a copy of the rest can be taken', async () => {
    await keepInPopup(session, 'Kept before.');
    await loseMonthOf(Date.UTC(2024, 2, 3));
    const journal = await session.open('options.html#/timeline');
    await journal.says('Kept before.', 'article');
    await until('the month to be named', async () => /March 2024/.test(await journal.text()));
    await journal.go('#/privacy');
    const { text } = await downloads.take(() => journal.press('button', 'Export JSON'));
    expect(JSON.parse(text).entries).toMatchObject([{ note: 'Kept before.' }]);
    await journal.says(/Some entries could not be read/, 'alert');
    await journal.close();
    await keepInPopup(session, 'Kept after.');
    // The browser says of each reading that it failed.
    session.takeComplaints();
  });

  // Firefox does not say that it is for good: there the words stay, and the sentence.
  test.runIf(inChromium)('is begun anew when it is this month (Chromium only)', async () => {
    await keepInPopup(session, 'Kept before.');
    await loseMonthOf(Date.now());
    await keepInPopup(session, 'Kept after.');
    expect(await readEntries(session)).toMatchObject([{ note: 'Kept after.' }]);
    const stored = (await readStored(session)) as unknown as Record<string, unknown[]>;
    expect(stored.damaged).toMatchObject([{ lost: true }]);
    session.takeComplaints();
  });
});

/** The files into which a browser puts large records. @returns how many there were */
async function loseFiles(profile: string): Promise<number> {
  const folder =
    chosenBrowser() === 'chromium' ? /\.indexeddb\.blob\// : /\/idb\/[^/]+\.files\/\d+$/;
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const lost = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => folder.test(path));
  await Promise.all(lost.map((path) => rm(path)));
  return lost.length;
}
