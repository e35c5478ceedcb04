// One's own data: out as a file, erased, and in again without anything lost; and files that are
// refused without anything changed.
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDownloads } from './downloads.ts';
import { chooseFile } from './file-field.ts';
import { slowDown } from './slow-down.ts';
import { erase, keepNote, makeEntry, seedEntries } from './steps.ts';
import { EMPTY, readEntries, readLocal, readStored, writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const downloads = createDownloads();
const session = useSession({ preferences: downloads.preferences });
let folder: string;

beforeAll(async () => {
  await downloads.watch(session);
  folder = await mkdtemp(join(tmpdir(), 'inkling-import-'));
});
afterAll(async () => {
  await downloads.remove();
  await rm(folder, { recursive: true, force: true });
});

async function openPrivacy(): Promise<Surface> {
  const privacy = await session.open('options.html#/privacy');
  await privacy.find('button', 'Export JSON');
  return privacy;
}

/** The JSON export, but for the moment of it. */
async function exportJson(privacy: Surface): Promise<string> {
  const { text } = await downloads.take(() => privacy.press('button', 'Export JSON'));
  const untimed = text.replace(/^"exportedAt": "[^"]+",$/m, '"exportedAt": "",');
  expect(untimed).not.toBe(text);
  return untimed;
}

async function choose(privacy: Surface, content: string | Uint8Array): Promise<void> {
  const path = join(folder, 'chosen.json');
  await writeFile(path, content);
  await chooseFile(privacy, 'Choose a file to import', path);
}

/** Three entries with a word of one's own, a favourite and settings that are not the usual ones. */
async function live(): Promise<void> {
  await writeLocal(session, { settings: { textSize: 'large', themesOff: ['good-news'] } });
  const popup = await session.open('popup.html');
  await popup.press('button', 'More');
  await popup.press('button', 'Save for later');
  await expect.poll(() => popup.attribute('aria-pressed', 'button', 'Save for later')).toBe('true');
  await popup.press('button', 'More');
  await keepNote(popup, 'Plain, with "quotes", ünïcödé, 🌱 and <b>signs</b>.\nAnd a second line.');
  await popup.reload();
  await popup.press('button', 'Heavy');
  await popup.type('wobbly', 'searchbox', 'Find a word');
  await popup.press('button', 'Add “wobbly”');
  await (await popup.find('slider', 'Room or closeness')).focus();
  await popup.keys('ArrowRight');
  await popup.press('button', 'Keep');
  await popup.says('Kept', 'status');
  await popup.reload();
  await popup.press('button', 'Not sure');
  await popup.press('button', 'Keep');
  await popup.says('Kept', 'status');
  await popup.close();
  await seedEntries(session, [makeEntry(Date.UTC(2024, 1, 29, 12), 'From a leap day.')]);
}

describe('out, away and in again', () => {
  test('what was exported comes back byte for byte after everything was erased', async () => {
    await live();
    const before = await readEntries(session);
    expect(before).toHaveLength(4);
    const privacy = await openPrivacy();
    const exported = await exportJson(privacy);
    expect(JSON.parse(exported)).toMatchObject({
      format: 'inkling-export',
      version: 1,
      settings: { textSize: 'large', themesOff: ['good-news'] },
      words: [{ word: 'wobbly', group: 'heavy' }],
      favourites: [expect.any(String)],
    });

    await erase(privacy);
    expect(await readEntries(session)).toEqual([]);
    const emptied = await exportJson(privacy);
    expect(JSON.parse(emptied)).toMatchObject({ entries: [], words: [], favourites: [] });

    await choose(privacy, exported);
    const preview = privacy.within('new', 'region', 'Import preview');
    await expect
      .poll(() => preview.readAll('listitem'))
      .toEqual([
        expect.stringMatching(/^4 new entries/),
        '1 own word',
        '1 reflection saved for later',
      ]);
    expect(await readEntries(session), 'a preview changes nothing').toEqual([]);
    await preview.press('checkbox', 'Take over 2 settings that differ');
    await preview.press('button', 'Import');
    await privacy.says('Imported. 4 entries came in.', 'status');
    expect(await readEntries(session)).toEqual(before);
    expect(await exportJson(privacy)).toBe(exported);
    await expect
      .poll(() => privacy.page.evaluate(() => document.documentElement.dataset.textSize))
      .toBe('large');
  });

  test('importing twice changes nothing, and the preview says so', async () => {
    await live();
    const privacy = await openPrivacy();
    const exported = await exportJson(privacy);
    for (const _ of ['first', 'second']) {
      await choose(privacy, exported);
      const preview = privacy.within('here already', 'region', 'Import preview');
      await preview.says('4 entries that are here already', 'listitem');
      await preview.press('button', 'Import');
      await privacy.says('Imported. 0 entries came in.', 'status');
    }
    expect(await exportJson(privacy)).toBe(exported);
  });

  test('Cancel leaves the preview with nothing taken', async () => {
    await seedAndOpen();
    const privacy = await openPrivacy();
    await choose(privacy, toFile([makeEntry(Date.UTC(2025, 4, 1), 'Not taken.')]));
    await privacy.press('button', 'Cancel');
    await privacy.gone('region', 'Import preview');
    expect((await readEntries(session)).map(({ note }) => note)).toEqual(['Here before.']);
  });

  test('the later version of an entry wins, whichever side has it', async () => {
    await seedAndOpen();
    const [here] = await readEntries(session);
    const privacy = await openPrivacy();
    const edited = { ...HERE, note: 'Edited elsewhere.', editedAt: HERE.at + 60_000 };
    for (const [file, sentence] of [
      [edited, '1 entry in a later version'],
      [here, '1 entry that is here already'],
    ] as const) {
      await choose(privacy, toFile([file]));
      await privacy.says(sentence, 'region', 'Import preview');
      await privacy.press('button', 'Import');
      await privacy.says('Imported.', 'status');
      await privacy.gone('region', 'Import preview');
    }
    expect(await readEntries(session)).toEqual([edited]);
  });

  test('CSV and Markdown are saved under the date, with every note in them', async () => {
    await seedAndOpen();
    const privacy = await openPrivacy();
    for (const [button, ending] of [
      ['Export CSV', 'csv'],
      ['Export Markdown', 'md'],
    ] as const) {
      const { name, text } = await downloads.take(() => privacy.press('button', button));
      expect(name).toMatch(new RegExp(`^inkling-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
      expect(text).toContain('Here before.');
    }
  });
});

describe('Erase everything', () => {
  test('does nothing for another word', async () => {
    await live();
    const privacy = await openPrivacy();
    const before = await exportJson(privacy);
    await privacy.press('button', 'Erase everything');
    await privacy.says('Nothing was erased.', 'alert');
    await privacy.type('ERASED', 'textbox', 'Type ERASE to go on');
    await privacy.press('button', 'Erase everything');
    await privacy.says('Nothing was erased.', 'alert');
    expect(await exportJson(privacy)).toBe(before);
  });

  test('leaves nothing in any store but what a fresh start writes', async () => {
    await live();
    const journal = await session.open('options.html#/help');
    await journal.type('Ann, 555', 'textbox', 'My person, my number');
    await journal.close();
    const popup = await session.open('popup.html');
    await popup.type('A draft that is open.', 'textbox', 'Note');
    const privacy = await openPrivacy();
    await erase(privacy);
    await expect.poll(() => popup.read('textbox', 'Note')).toBe('');
    await popup.close();

    const { drafts, ...stored } = await readStored(session);
    expect({ ...stored, drafts }).toEqual(EMPTY_STORES);
    const { nudge, visits, ...local } = (await readLocal(session)) as Record<string, object>;
    expect(local).toEqual({ welcomed: true, seenVersion: expect.any(String) });
    expect(nudge ?? { shown: [], log: [] }).toMatchObject({ shown: [], log: [] });
    expect(visits ?? { checkIns: [] }).toMatchObject({ checkIns: [] });
    const mirror = await session.inside(() => JSON.stringify(localStorage));
    expect(mirror).not.toMatch(/wobbly|prepared|large|good-news/);
    expect(await session.inside(() => sessionStorage.length)).toBe(0);
  });
});

const EMPTY_STORES = expect.objectContaining(EMPTY);

describe('a long journal', () => {
  const many = Array.from({ length: 6_000 }, (_, n) => ({
    ...makeEntry(Date.UTC(2016, 0, 1) + n * 40_000_000, `Note ${n}. ${'And so on. '.repeat(40)}`),
    id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  }));

  test('comes in and goes out with a way to end it, which changes and leaves nothing', async () => {
    await seedAndOpen();
    const privacy = await openPrivacy();
    const before = await exportJson(privacy);
    await slowDown(privacy);
    await choose(privacy, toFile(many));
    await privacy.find('progressbar', 'Reading the file …');
    await privacy.press('button', 'Cancel');
    await privacy.says('Cancelled. Nothing was changed.', 'status');
    expect(await privacy.count('region', 'Import preview')).toBe(0);
    await privacy.reload();
    expect(await exportJson(privacy)).toBe(before);

    await choose(privacy, toFile(many));
    await privacy.press('button', 'Import');
    await privacy.says('Imported. 6,000 entries came in.', 'status');
    expect(await readEntries(session)).toHaveLength(6_001);

    await slowDown(privacy);
    await privacy.press('button', 'Export Markdown');
    await privacy.find('progressbar', 'Writing the file …');
    await privacy.press('button', 'Cancel');
    await privacy.says('Cancelled. No file was saved.', 'status');
    expect(await privacy.hasFocus('button', 'Export Markdown')).toBe(true);
    expect(await downloads.list()).toEqual([]);
    await privacy.reload();
    const { text } = await downloads.take(() => privacy.press('button', 'Export Markdown'));
    expect(text.match(/^> Note \d+\./gm)).toHaveLength(6_000);
    await privacy.says(/^Saved as inkling-.*\.md/, 'status');
  });
});

const HERE = makeEntry(Date.UTC(2025, 0, 6, 18), 'Here before.');

/** One entry, put where a page of the extension has made its stores. */
async function seedAndOpen(): Promise<void> {
  const journal = await session.open('options.html#/timeline');
  await journal.find('searchbox', 'Search entries');
  await seedEntries(session, [HERE]);
  await journal.close();
}

function toFile(entries: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ format: 'inkling-export', version: 1, entries, ...more }, null, 1);
}

describe('a file that is not right is refused whole, with the reason', () => {
  const good = makeEntry(Date.UTC(2025, 4, 1), 'Good.');
  const other = { ...good, id: good.id.replace(/^./, '1') };
  const utf16 = Buffer.from(`\ufeff${toFile([good])}`, 'utf16le');
  const invalid = Buffer.concat([Buffer.from(toFile([good]).slice(0, 20)), Buffer.from([0xff])]);
  const cases: [name: string, content: string | Uint8Array, reason: RegExp][] = [
    ['an empty file', '', /the file is empty/],
    ['one that is cut off', toFile([good]).slice(0, -40), /line \d+.*ends too early/],
    ['one that is no JSON', '<html></html>', /line 1.*not valid JSON/],
    ['another format', '{"format":"other","version":1,"entries":[]}', /not an export of Inkling/],
    ['a list', '[]', /not an export of Inkling/],
    ['a newer version', toFile([good], { version: 2 }), /newer version of Inkling/],
    ['two entries with one id', toFile([good, good]), /entries\[1\].*same id as entries\[0\]/],
    [
      'a note that is a number',
      toFile([good, { ...other, note: 7 }]),
      /entries\[1\]\.note.*is not text/,
    ],
    ['entries that are no list', toFile([], { entries: {} }), /entries.*is not a list/],
    [
      'an entry without a time',
      toFile([{ ...good, at: undefined }]),
      /entries\[0\]\.at.*is missing/,
    ],
    [
      'a zone that is none',
      toFile([{ ...good, zone: 'Moon/Base' }]),
      /entries\[0\]\.zone.*time zone/,
    ],
    ['an id of another kind', toFile([{ ...good, id: 'abc' }]), /entries\[0\]\.id.*not an id/],
    [
      'a note beyond the limit',
      toFile([{ ...good, note: 'n'.repeat(100_001) }]),
      /entries\[0\]\.note.*longer than 100,?000/,
    ],
    [
      'four feelings',
      toFile([{ ...good, feelings: Array(4).fill({ group: 'easy' }) }]),
      /entries\[0\]\.feelings.*more than 3/,
    ],
    [
      'a key that would change all objects',
      toFile([good]).replace('"note"', '"__proto__"'),
      /__proto__.*not allowed/,
    ],
    [
      'deep nesting',
      toFile([{ ...good, deep: 0 }]).replace(
        '"deep": 0',
        `"deep": ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      ),
      /nested more than \d+ levels/,
    ],
    ['UTF-16', utf16, /stored as UTF-16/],
    ['bytes that are no text', invalid, /not stored as UTF-8/],
    ['a backup that is cut off', 'age-encryption.org/v1\n-> scrypt\n', /ends too early/],
  ];

  test('each of them by its reason and place, and nothing has changed after all', async () => {
    await seedAndOpen();
    const privacy = await openPrivacy();
    const before = await exportJson(privacy);
    for (const [name, content, reason] of cases) {
      await choose(privacy, content);
      await privacy.says(reason, 'alert').catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      expect(await privacy.count('region', 'Import preview'), name).toBe(0);
      // Gone again, so that the next alert is the next file's.
      await choose(privacy, toFile([HERE]));
      await privacy.press('button', 'Cancel');
      await privacy.gone('alert');
    }
    expect(await exportJson(privacy)).toBe(before);
    expect(await privacy.page.evaluate(() => 'note' in Object.prototype)).toBe(false);
  });

  test('more than 200 MB is refused at once, without being read', async () => {
    await seedAndOpen();
    const privacy = await openPrivacy();
    const path = join(folder, 'huge.json');
    const huge = await open(path, 'w');
    await huge.truncate(200_000_001);
    await huge.close();
    await chooseFile(privacy, 'Choose a file to import', path);
    await privacy.says(/larger than 200 megabytes/, 'alert');
    expect(await readEntries(session)).toEqual([HERE]);
  });

  test('ten problems are named, and the others counted', async () => {
    await seedAndOpen();
    const privacy = await openPrivacy();
    const bad = Array.from({ length: 25 }, (_, index) => ({ id: index }));
    await choose(privacy, toFile(bad));
    await privacy.says(/And \d+ more\./, 'alert');
    const alert = privacy.within('not imported', 'alert');
    expect(await alert.count('listitem')).toBe(10);
    expect(await readEntries(session)).toEqual([HERE]);
  });
});
