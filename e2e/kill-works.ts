// Work that touches everything there is, as far as the press that begins it, and what has to be true
// after the browser was killed in it.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openIndependently } from '../lib/testing/age-independently.ts';
import { beginBackup, IMPORT } from './backup-steps.ts';
import { giveFile } from './file-field.ts';
import { isUpgraded, writeFirstVersion } from './first-version.ts';
import {
  DRAFT,
  FAVOURITE,
  live,
  lookIntoJournal,
  lookIntoStores,
  NOTES,
  type Victim,
} from './kill-victim.ts';
import { PASSPHRASE } from './lock-steps.ts';
import { findInProfile } from './profile-files.ts';
import type { Session } from './session.ts';
import { makeEntry } from './steps.ts';
import { readLocal, readStored } from './stored.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

export interface KillWork {
  /** Milliseconds within which it is done, and a little more. */
  withinMs: number;
  /** From an empty profile to just before the press. */
  prepare(victim: Victim): Promise<void>;
  press(victim: Victim): Promise<unknown>;
  /** @returns what is not as it has to be */
  look(victim: Victim): Promise<string[]>;
}

const IMPORTED = Array.from({ length: 4_000 }, (_, n) =>
  makeEntry(Date.UTC(2022, n % 24, 5, 12, 0, n), `From the file, ${n}.`),
);
const FILE = JSON.stringify({ format: 'inkling-export', version: 1, entries: IMPORTED });

/** All of it came in, or nothing. */
const importing: KillWork = {
  withinMs: 900,
  async prepare({ session }) {
    await live(session);
    const privacy = await session.open('options.html#/privacy');
    await giveFile(privacy, IMPORT, 'chosen.json', FILE);
    await privacy.find('region', 'Import preview');
  },
  press: ({ session }) => front(session).press('button', 'Import'),
  async look({ session }) {
    const { months } = await readStored(session);
    const isIn = months.some(({ month }) => month < '2024');
    const notes = isIn ? [...NOTES, ...IMPORTED.map(({ note }) => note)] : NOTES;
    const wrong = await lookIntoStores(session, notes);
    await lookIntoJournal(session, notes.length);
    return wrong;
  },
};

/** The database of the first version, as the second finds it: it has everything afterwards. */
const upgrading: KillWork = {
  withinMs: 400,
  async prepare({ session }) {
    await live(session);
    await session.closePages();
    await writeFirstVersion(session);
  },
  // Not waited for: it begins before the page says that it has loaded.
  press: async ({ session }) => void session.open('popup.html').catch(() => undefined),
  async look({ session }) {
    const before = await lookIntoStores(session);
    await lookIntoJournal(session, NOTES.length);
    const after = await lookIntoStores(session);
    const version = (await isUpgraded(session)) ? [] : ['of the first version still'];
    return [...new Set([...before, ...after, ...version])];
  },
};

/** All of it is there, or it is erased to the end as soon as a page opens. */
const erasing: KillWork = {
  withinMs: 2_500,
  async prepare({ session }) {
    await live(session);
    const privacy = await session.open('options.html#/privacy');
    await privacy.type('ERASE', 'textbox', 'Type ERASE to go on');
  },
  press: ({ session }) => front(session).press('button', 'Erase everything'),
  async look(victim) {
    const { session } = victim;
    if ((await readErasing(session)).months > 0) {
      const wrong = await lookIntoStores(session);
      await lookIntoJournal(session, NOTES.length);
      return wrong;
    }
    const popup = await session.open('popup.html');
    await popup.find('button', 'Keep');
    await until('it to be erased to the end', async () => !(await readErasing(session)).erasing);
    const local = Object.keys(await readLocal(session)).filter((key) => key === 'settings');
    await session.end('quit');
    const words = [DRAFT, FAVOURITE, 'canary-older', 'canary-kept'];
    const left = await findInProfile(session.profile(), words);
    await victim.start();
    return [...local, ...left].map((each) => `not erased: ${each}`);
  },
};

/** Nothing in the browser changes, and the file is not there or whole. */
const backingUp: KillWork = {
  withinMs: 4_000,
  async prepare({ session, downloads }) {
    for (const name of await downloads.list()) await rm(join(downloads.folder, name));
    await live(session);
    await beginBackup(await session.open('options.html#/privacy'));
  },
  press: ({ session }) => front(session).press('button', 'Save the backup'),
  async look({ session, downloads }) {
    const wrong = await lookIntoStores(session);
    await lookIntoJournal(session, NOTES.length);
    for (const name of await downloads.list()) {
      const bytes = await readFile(join(downloads.folder, name));
      // What is under way has another name; Firefox holds the name itself with an empty file.
      if (!name.endsWith('.age') || bytes.length === 0) continue;
      try {
        openIndependently(bytes, PASSPHRASE);
      } catch (error) {
        wrong.push(`${name} of ${bytes.length} bytes does not open: ${error}`);
      }
    }
    return wrong;
  },
};

export const KILL_WORKS = { importing, upgrading, erasing, 'making a backup': backingUp };

/** Little is read: there may be megabytes that only make the files be written anew (scrub.ts). */
function readErasing(session: Session): Promise<{ months: number; erasing: boolean }> {
  return session.inside(async () => {
    const wait = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'inkling')) {
      return { months: 0, erasing: false };
    }
    const db = await wait(indexedDB.open('inkling'));
    const tx = db.transaction(['months', 'lock']);
    const [keys, state] = await Promise.all([
      wait(tx.objectStore('months').getAllKeys()),
      wait(tx.objectStore('lock').get('state')),
    ]);
    db.close();
    const months = keys.filter((key) => !String(key).includes('~')).length;
    return { months, erasing: state?.erasing !== undefined };
  });
}

/** The page that was opened last. */
function front({ surfaces }: Session): Surface {
  const last = surfaces().at(-1);
  if (!last) throw new Error('No page is open.');
  return last;
}
