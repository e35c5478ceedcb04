// Nothing left: words that stood in clear before the lock was on, or before everything was erased,
// are in no file of a real profile any more. Deleting does not do that: see lib/platform/scrub.ts.
import { describe, expect, test } from 'vitest';
import { builtExtension } from './built-extension.ts';
import { fill, PASSPHRASE, turnOnLock } from './lock-steps.ts';
import { addPack, keepOwn, PACK, packItem } from './pack-steps.ts';
import { findInProfile } from './profile-files.ts';
import { createSession, type Session } from './session.ts';
import { keepInPopup } from './steps.ts';
import { chosenBrowser } from './use-session.ts';

const NOTE = 'canary-note-7qxv';
const DRAFT = 'canary-draft-3zkw';
const WORD = 'canaryword9jbt';
const OLD = 'canary-old-5hwm';
const OWN = 'canary-own-8pfd';
const PACKED = 'canary-packed-2rgs';
const CANARIES = [NOTE, DRAFT, WORD, OLD, OWN, PACKED];

/** So many month pages, each written anew so often: what a diary is after months or years. */
const DIARIES = [
  { name: 'few month pages', months: 3, writes: 150 },
  { name: 'many month pages', months: 80, writes: 12 },
];

async function live(session: Session, { months, writes }: (typeof DIARIES)[number]): Promise<void> {
  await keepInPopup(session, `${NOTE} is what was felt.`);
  const popup = await session.open('popup.html');
  await popup.press('button', 'Heavy');
  await popup.type(WORD, 'searchbox', 'Find a word');
  await popup.press('button', `Add “${WORD}”`);
  await popup.type(`${DRAFT} is being written.`, 'textbox', 'Note');
  await expect.poll(() => popup.read('textbox', 'Note')).toContain(DRAFT);
  await popup.close();
  const library = await session.open('options.html#/library');
  await keepOwn(library, `What does ${OWN} ask of you tonight?`);
  await addPack(library, { ...PACK, reflections: [packItem('packed', `What of ${PACKED}?`)] });
  await library.close();
  await session.inside(rewrite, OLD, months, writes);
}

/** Runs in the browser: pages that grow by an entry with every write. */
async function rewrite(canary: string, months: number, writes: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('inkling');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const words = (count: number): string =>
    Array.from({ length: count }, () => Math.random().toString(36).slice(2, 10)).join(' ');
  const put = (page: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      const tx = db.transaction('months', 'readwrite', { durability: 'strict' });
      tx.objectStore('months').put(page);
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
  for (let number = 0; number < months; number += 1) {
    const at = Date.UTC(2015 + Math.floor(number / 12), number % 12, 2);
    const month = new Date(at).toISOString().slice(0, 7);
    const entries: object[] = [];
    for (let rev = 1; rev <= writes; rev += 1) {
      const hex = (at + rev).toString(16).padStart(12, '0');
      const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
      const note = `${canary}-${rev} ${words(40)}`;
      entries.push({ id, at: at + rev, zone: 'UTC', feelings: [{ group: 'easy' }], note });
      await put({ month, rev, entries });
    }
  }
  db.close();
}

async function inFreshProfile(work: (session: Session) => Promise<void>): Promise<void> {
  const kind = chosenBrowser();
  const session = createSession(kind, { extension: builtExtension(kind) });
  await session.start();
  try {
    await work(session);
  } finally {
    await session.dispose();
  }
}

describe.each(DIARIES)('with $name', (diary) => {
  test('nothing readable is left in the files once the lock is on, nor after a restart', async () => {
    await inFreshProfile(async (session) => {
      await live(session, diary);
      expect(await findInProfile(session.profile(), [OLD]), 'the test finds').not.toEqual([]);
      await turnOnLock(session);
      await session.end('quit');
      expect(await findInProfile(session.profile(), [...CANARIES, PASSPHRASE])).toEqual([]);
      await session.start();
      const journal = await session.open('options.html#/timeline');
      await fill(journal, 'Passphrase', PASSPHRASE);
      await journal.press('button', 'Unlock');
      await journal.says(NOTE, 'article');
      await session.end('quit');
      expect(await findInProfile(session.profile(), [...CANARIES, PASSPHRASE])).toEqual([]);
    });
  });

  test('nothing is left in the files once everything was erased', async () => {
    await inFreshProfile(async (session) => {
      await live(session, diary);
      const privacy = await session.open('options.html#/privacy');
      await privacy.type('ERASE', 'textbox', 'Type ERASE to go on');
      await privacy.press('button', 'Erase everything');
      await expect.poll(() => privacy.read('textbox', 'Type ERASE to go on')).toBe('');
      await session.end('quit');
      expect(await findInProfile(session.profile(), CANARIES)).toEqual([]);
    });
  });
});
