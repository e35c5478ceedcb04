// Profiles of every version that was released, opened by this one: everything in them is found.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unlock } from './lock-steps.ts';
import { type ProfileFixture, type Written, writeProfile } from './profile-fixture.ts';
import { keepNote } from './steps.ts';
import { readLocal, readStored } from './stored.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const session = useSession();
const FOLDER = join(import.meta.dirname, 'profiles');
const FILES = globSync('*.json', { cwd: FOLDER }).sort();

const readFixture = (file: string): ProfileFixture =>
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

test('there is one of this version, open and locked', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(FILES).toEqual(expect.arrayContaining([`${version}.json`, `${version}-locked.json`]));
});

test.each(FILES.filter((file) => file.includes('locked')))(
  'in %s nothing that was written stands in clear',
  (file) => {
    const { stored, written } = readFixture(file);
    const { passphrase = '?', notes, draft, edit, word, person, own, pack, message } = written;
    const all = JSON.stringify(stored);
    for (const text of [passphrase, ...notes, draft, edit, word, person, own, pack, message]) {
      expect(all).not.toContain(JSON.stringify(text).slice(1, -1));
    }
  },
);

describe.each(FILES)('the profile of %s', (file) => {
  const { stored, written } = readFixture(file);

  test('is found whole, section by section, and goes on', async () => {
    await session.inside(() => undefined);
    await writeProfile(session, stored);
    const journal = await session.open('options.html#/timeline');
    if (written.passphrase !== undefined) await unlock(journal, written.passphrase);
    await lookIntoTimeline(journal, written);
    await lookIntoSections(journal, written);
    await journal.close();
    await lookIntoPopup(written);
    const settings = { textSize: 'large', themesOff: ['good-news'] };
    expect(await readLocal(session)).toMatchObject({ settings });
    if (written.passphrase === undefined) {
      expect(JSON.stringify(await readStored(session))).toContain(written.edit);
    }
  });
});

async function lookIntoTimeline(journal: Surface, written: Written): Promise<void> {
  await journal.says(`${written.entries} entries`, 'status');
  for (const note of written.notes) {
    await journal.replace(note.split(' ').slice(0, 2).join(' '), 'searchbox', 'Search entries');
    await journal.says(note, 'article');
  }
  await journal.replace('', 'searchbox', 'Search entries');
  await journal.says('not saved yet', 'textbox', 'Note');
}

async function lookIntoSections(journal: Surface, written: Written): Promise<void> {
  await journal.go(`#/patterns?period=${written.year}`);
  await journal.find('heading', 'Days');
  await journal.says(/\d+ entries/, 'status');
  await journal.go('#/library');
  await journal.says(/\d reflections$/, 'status');
  await journal.type(
    written.own.split(' ').slice(0, 5).join(' '),
    'searchbox',
    'Search reflections',
  );
  await journal.says(/^1 of/, 'status');
  await journal.press('button', 'Packs');
  await journal.says(written.pack, 'main');
  await journal.go('#/practice');
  await journal.press('button', 'Say it');
  await journal.says(written.message.trim(), 'textbox', 'Your message');
  await journal.go('#/settings');
  await expect.poll(() => journal.attribute('aria-checked', 'switch', 'Nudges')).toBe('true');
  await journal.go('#/privacy');
  await journal.says(/Your last backup was made/, 'region', 'Backup');
  await journal.go('#/help');
  await expect.poll(() => journal.read('textbox', 'My person, my number')).toBe(written.person);
}

async function lookIntoPopup({ draft, word }: Written): Promise<void> {
  const popup = await session.open('popup.html');
  await expect.poll(() => popup.read('textbox', 'Note')).toBe(draft);
  await popup.press('button', 'Heavy');
  await popup.find('button', word);
  await popup.press('button', 'Keep');
  await popup.says('Kept', 'status');
  await popup.reload();
  await keepNote(popup, 'Kept by this version.');
  await popup.close();
}
