// A profile that was lived in, with a word of its own in each thing that can be written; and whether
// any of them is left in its files, once the lock is on or everything was erased.
import { fill, PASSPHRASE, turnOnLock } from './lock-steps.ts';
import { addPack, keepOwn, PACK, packItem } from './pack-steps.ts';
import { findInProfile } from './profile-files.ts';
import type { Session } from './session.ts';
import { keepInPopup } from './steps.ts';
import { readStored } from './stored.ts';
import { until } from './until.ts';

/** So many month pages, each written anew so often. */
export interface Diary {
  months: number;
  writes: number;
}

const NOTE = 'canary-note-7qxv';
const DRAFT = 'canary-draft-3zkw';
const WORD = 'canaryword9jbt';
const PERSON = 'canary-person-4mfd';
const OWN = 'canary-own-8pfd';
const PACKED = 'canary-packed-2rgs';
/** Put where it is stored, rewritten often. */
const WRITTEN = {
  page: 'canary-page-5hwm',
  edit: 'canary-edit-8rcy',
  message: 'canary-message-2vpn',
  words: 'canary-words-6tgk',
  favourites: 'canary-favourite-1dls',
  hidden: 'canary-hidden-0wqz',
  seen: 'canary-seen-3hbx',
  safety: 'canary-safety-9nfj',
  selfChecks: 'canary-check-5ukr',
  carried: 'canary-carried-7mvc',
};
const CANARIES = [NOTE, DRAFT, WORD, PERSON, OWN, PACKED, ...Object.values(WRITTEN)];

/** @returns where something is left, or could not be found before; none: good */
export async function leftAfterLock(session: Session, diary: Diary): Promise<string[]> {
  await live(session, diary);
  const unseen = await missing(session);
  await turnOnLock(session);
  await takeBackPerson(session);
  await session.end('quit');
  const left = await findLeft(session, 'locked');
  await session.start();
  const journal = await session.open('options.html#/timeline');
  await fill(journal, 'Passphrase', PASSPHRASE);
  await journal.press('button', 'Unlock');
  await journal.says(NOTE, 'article');
  await session.end('quit');
  return [...unseen, ...left, ...(await findLeft(session, 'locked, after a restart'))];
}

/** @returns as {@link leftAfterLock} */
export async function leftAfterErase(session: Session, diary: Diary): Promise<string[]> {
  await live(session, diary);
  const unseen = await missing(session);
  const privacy = await session.open('options.html#/privacy');
  await privacy.type('ERASE', 'textbox', 'Type ERASE to go on');
  await privacy.press('button', 'Erase everything');
  await privacy.says('Everything was erased.', 'status');
  await session.end('quit');
  return [...unseen, ...(await findLeft(session, 'erased'))];
}

async function findLeft(session: Session, when: string): Promise<string[]> {
  const found = await findInProfile(session.profile(), [...CANARIES, PASSPHRASE]);
  return found.map((each) => `${when}: ${each}`);
}

/** What a test that finds nothing would not find anyway. */
async function missing(session: Session): Promise<string[]> {
  const found = await findInProfile(session.profile(), Object.values(WRITTEN));
  const stored = JSON.stringify(await readStored(session));
  return CANARIES.filter(
    (word) =>
      word !== PERSON && !stored.includes(word) && !found.some((each) => each.includes(word)),
  ).map((word) => `was not there before: ${word}`);
}

async function live(session: Session, { months, writes }: Diary): Promise<void> {
  await keepInPopup(session, `${NOTE} is what was felt.`);
  const popup = await session.open('popup.html');
  await popup.press('button', 'Heavy');
  await popup.type(WORD, 'searchbox', 'Find a word');
  await popup.press('button', `Add “${WORD}”`);
  await popup.type(`${DRAFT} is being written.`, 'textbox', 'Note');
  await until('the draft', async () => {
    return JSON.stringify((await readStored(session)).drafts).includes(
      `${DRAFT} is being written.`,
    );
  });
  await popup.close();
  const library = await session.open('options.html#/library');
  await keepOwn(library, `What does ${OWN} ask of you tonight?`);
  await addPack(library, { ...PACK, reflections: [packItem('packed', `What of ${PACKED}?`)] });
  await library.close();
  await session.inside(rewrite, WRITTEN, months, writes);
}

/** Readable by agreement, then written otherwise, then sealed: as a person does it. */
async function takeBackPerson(session: Session): Promise<void> {
  const help = await session.open('options.html#/help');
  await help.press('switch', 'Readable while locked');
  await help.type(PERSON, 'textbox', 'My person, my number');
  await stands(session, PERSON);
  await help.replace('someone', 'textbox', 'My person, my number');
  await stands(session, 'someone');
  await help.press('switch', 'Readable while locked');
  await help.says('Sealed again', 'status');
  await help.close();
}

async function stands(session: Session, text: string): Promise<void> {
  await until(`"${text}" to be stored`, async () => {
    return JSON.stringify((await readStored(session)).personal).includes(text);
  });
}

/** Runs in the browser: records that grow, or change, with every write. */
async function rewrite(canaries: typeof WRITTEN, months: number, writes: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('inkling');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const words = (count: number): string =>
    Array.from({ length: count }, () => Math.random().toString(36).slice(2, 10)).join(' ');
  const put = (store: string, value: unknown, key?: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const tx = db.transaction(store, 'readwrite', { durability: 'strict' });
      tx.objectStore(store).put(value, key);
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
  const get = (store: string, key: string): Promise<{ rev?: number } | undefined> =>
    new Promise((resolve) => {
      const request = db.transaction(store).objectStore(store).get(key);
      request.onsuccess = () => resolve(request.result);
    });
  const idAt = (at: number): string => {
    const hex = at.toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  };
  for (let number = 0; number < months; number += 1) {
    // Twenty years of them still end before the entry that is looked for.
    const at = Date.UTC(2005 + Math.floor(number / 12), number % 12, 2);
    const month = new Date(at).toISOString().slice(0, 7);
    const entries: { note: string }[] = [];
    for (let rev = 1; rev <= writes; rev += 1) {
      const note = `${canaries.page}-${rev} ${words(40)}`;
      // Every third write is an edit: the words before it are in no record any more.
      const edited = rev % 3 === 0 ? entries.at(-1) : undefined;
      if (edited) Object.assign(edited, { note: words(30), editedAt: at + rev });
      else {
        const felt = { feelings: [{ group: 'easy' }] };
        entries.push(Object.assign({ id: idAt(at + rev), at: at + rev, zone: 'UTC', note }, felt));
      }
      await put('months', { month, rev, entries });
    }
  }
  const at = Date.UTC(2004, 0, 2);
  const before = { id: idAt(at), at, zone: 'UTC', feelings: [{ group: 'easy' }], note: 'before' };
  for (let turn = 1; turn <= 12; turn += 1) {
    const said = (word: string): string => `${word}-${turn} ${words(20)}`;
    const { id } = before;
    const draft = {
      id,
      editedAt: at + turn,
      feelings: [],
      notSure: false,
      note: said(canaries.edit),
    };
    await put('drafts', { before, draft }, `edit:${id}`);
    await put('drafts', { text: said(canaries.message) }, `message:${id}`);
    const values = {
      words: [{ word: said(canaries.words).slice(0, 60) }],
      favourites: [said(canaries.favourites)],
      hidden: [said(canaries.hidden)],
      seen: { [said(canaries.seen)]: { at, times: 1 } },
      selfChecks: [{ at, said: said(canaries.selfChecks) }],
      carried: { later: said(canaries.carried) },
    };
    for (const [key, value] of Object.entries(values)) {
      const rev = ((await get('personal', key))?.rev ?? 0) + 1;
      await put('personal', { key, rev, value });
    }
    // One of three plain words: told by what lies beside it.
    await put('personal', { key: 'safety', rev: turn, value: 'no', beside: said(canaries.safety) });
  }
  db.close();
}
