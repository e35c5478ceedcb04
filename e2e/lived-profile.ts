// A profile that has been used for a while: something of its own in every section.
import { PASSPHRASE, turnOnLock } from './lock-steps.ts';
import { addPack, keepOwn, openLibrary, PACK } from './pack-steps.ts';
import { type ProfileFixture, readProfile, type Written } from './profile-fixture.ts';
import type { Session } from './session.ts';
import { keepNote, makeEntry, seedEntries } from './steps.ts';
import { readStored, writeLocal } from './stored.ts';
import { until } from './until.ts';

const NOTES = ['Sat on the stairs for a while. ünïcödé, 🌱', 'Said it at breakfast.', 'Long day.'];
const DRAFT = 'Begun, and not kept yet.';
const EDIT = ' And one more line, not saved yet.';
const WORD = 'wobbly';
const PERSON = 'Sam, 0123';
const OWN = 'What did the stairs know that you did not?';
const MESSAGE = ' In my own words.';

/** @param locked whether the lock is on, and closed */
export async function liveInProfile(session: Session, locked: boolean): Promise<ProfileFixture> {
  await checkIn(session);
  await practise(session);
  await collect(session);
  const { year, entries } = await addPast(session);
  await beginEdit(session);
  await begin(session);
  if (locked) await lock(session);
  await session.closePages();
  const { version } = await session.inside(() => JSON.parse(document.body.innerText));
  const written: Written = {
    ...(locked && { passphrase: PASSPHRASE }),
    notes: NOTES,
    draft: DRAFT,
    edit: EDIT,
    word: WORD,
    person: PERSON,
    own: OWN,
    pack: PACK.title,
    message: MESSAGE,
    year,
    entries,
  };
  return { version, written, stored: await readProfile(session) };
}

async function checkIn(session: Session): Promise<void> {
  const settings = { textSize: 'large', themesOff: ['good-news'], nudges: true };
  await writeLocal(session, { settings, backup: { madeAt: Date.now(), reminded: null } });
  const popup = await session.open('popup.html');
  await popup.press('button', 'More');
  await popup.press('button', 'Save for later');
  await until('it to be saved', async () => {
    return (await popup.attribute('aria-pressed', 'button', 'Save for later')) === 'true';
  });
  await popup.press('button', 'More');
  for (const note of NOTES.slice(0, 2)) {
    await keepNote(popup, note);
    await popup.reload();
  }
  await popup.press('button', 'Heavy');
  await popup.type(WORD, 'searchbox', 'Find a word');
  await popup.press('button', `Add “${WORD}”`);
  await popup.type(NOTES[2] ?? '', 'textbox', 'Note');
  await popup.press('button', 'Keep');
  await popup.press('button', 'Plan one small thing');
  await popup.press('button', 'we sit down to eat');
  await popup.press('button', 'say one true sentence');
  await popup.press('button', 'Keep the plan');
  await popup.says('asks about it once', 'status');
  await popup.close();
}

async function practise(session: Session): Promise<void> {
  const practice = await session.open('options.html#/practice');
  await practice.press('button', 'Say it');
  await practice.type('dinner was cancelled', 'textbox', 'What happened');
  await practice.type(MESSAGE, 'textbox', 'Your message');
  await stands(session, 'drafts', MESSAGE);
  await practice.close();
}

async function collect(session: Session): Promise<void> {
  const library = await session.open('options.html#/library');
  await openLibrary(library);
  await keepOwn(library, OWN);
  await addPack(library, PACK);
  await library.go('#/help');
  await library.type(PERSON, 'textbox', 'My person, my number');
  await stands(session, 'personal', PERSON);
  await library.close();
}

/** A year back, with all that an entry can have. */
async function addPast(session: Session): Promise<{ year: number; entries: number }> {
  const now = new Date();
  const year = now.getUTCFullYear();
  const past = Array.from({ length: 12 }, (_, n) =>
    makeEntry(Date.UTC(year, now.getUTCMonth() - 1 - n, 3, 18), `From before, ${n}.`, {
      feelings: [{ word: 'lonely', group: 'heavy' }, { group: 'easy' }],
      body: ['tight jaw'],
      want: (n - 6) / 6,
      known: 'partly',
      theme: 'both-and',
      kind: 'question',
      outcome: 'said',
      share: n % 2 === 0 ? true : undefined,
      favourite: n === 0 ? true : undefined,
      editedAt: Date.UTC(year, now.getUTCMonth() - 1 - n, 4),
    } as Parameters<typeof makeEntry>[2]),
  );
  await seedEntries(session, JSON.parse(JSON.stringify(past)));
  return { year, entries: past.length + NOTES.length };
}

async function beginEdit(session: Session): Promise<void> {
  const timeline = await session.open('options.html#/timeline');
  await timeline.within(NOTES[1] ?? '', 'article').press('button', 'Edit');
  await (await timeline.find('textbox', 'Note')).focus();
  await timeline.keys('Control', 'End');
  await timeline.page.keyboard.type(EDIT);
  await stands(session, 'drafts', EDIT);
  await timeline.close();
}

async function begin(session: Session): Promise<void> {
  const popup = await session.open('popup.html');
  await popup.type(DRAFT, 'textbox', 'Note');
  await stands(session, 'drafts', DRAFT);
  await popup.close();
}

async function lock(session: Session): Promise<void> {
  await turnOnLock(session);
  const journal = await session.open('options.html#/timeline');
  await journal.press('button', 'Lock now');
  await journal.find('button', 'Unlock');
}

async function stands(session: Session, store: 'drafts' | 'personal', text: string): Promise<void> {
  await until(`"${text}" to be stored`, async () =>
    JSON.stringify((await readStored(session))[store]).includes(text),
  );
}
