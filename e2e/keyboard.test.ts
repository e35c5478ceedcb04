// The Journal and an import by keyboard alone, with the focus seen at every step. The check-in, the lock,
// Welcome and Practice have theirs beside their other tests.
import { expect, test } from 'vitest';
import { giveFile } from './file-field.ts';
import { makeEntry, seedEntries } from './steps.ts';
import { readEntries } from './stored.ts';
import { tabTo } from './tab-to.ts';
import { useSession } from './use-session.ts';

const session = useSession();
const HARBOUR = 'Down at the harbour.';

test('an entry is found, changed, deleted and brought back', async () => {
  await (await session.open('options.html#/timeline')).says('0 entries', 'status');
  await session.closePages();
  await seedEntries(session, [makeEntry(Date.UTC(2026, 9, 3, 12), HARBOUR)]);
  const journal = await session.open('options.html#/timeline');
  await journal.says('1 entry', 'status');
  await tabTo(journal, 'button', 'Skip the sections');
  await journal.keys('Enter');
  await tabTo(journal, 'searchbox', 'Search entries');
  await journal.page.keyboard.type('harb');
  await tabTo(journal, 'button', 'Edit');
  await journal.keys('Enter');
  await tabTo(journal, 'textbox', 'Note');
  await journal.page.keyboard.press('End');
  await journal.page.keyboard.type(' It rained.');
  await tabTo(journal, 'button', 'Save');
  await journal.keys('Enter');
  await expect.poll(() => readEntries(session)).toMatchObject([{ note: `${HARBOUR} It rained.` }]);
  await tabTo(journal, 'button', 'Delete');
  await journal.keys('Enter');
  await journal.find('button', 'Undo');
  await expect.poll(() => journal.hasFocus('button', 'Undo')).toBe(true);
  await expect.poll(() => readEntries(session)).toEqual([]);
  await journal.keys('Enter');
  await expect.poll(() => readEntries(session)).toMatchObject([{ note: `${HARBOUR} It rained.` }]);
});

test('a file is looked at, left, and brought in', async () => {
  const privacy = await session.open('options.html#/privacy');
  const entries = [makeEntry(Date.UTC(2026, 9, 3, 12), HARBOUR)];
  const file = {
    format: 'inkling-export',
    version: 1,
    exportedAt: '2026-11-01T00:00:00Z',
    app: '0.1.0',
  };
  const give = (): Promise<void> =>
    giveFile(privacy, 'Choose a file to import', 'mine.json', JSON.stringify({ ...file, entries }));
  await give();
  await tabTo(privacy, 'button', 'Import');
  expect(await readEntries(session)).toEqual([]);
  await tabTo(privacy, 'button', 'Cancel');
  await privacy.keys('Enter');
  await privacy.gone('region', 'Import preview');
  await give();
  await tabTo(privacy, 'button', 'Import');
  await privacy.keys('Enter');
  await privacy.says('Imported. 1 entry came in.', 'status');
  expect(await readEntries(session)).toMatchObject([{ note: HARBOUR }]);
});
