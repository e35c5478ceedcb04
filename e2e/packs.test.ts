// Reflections of one's own, and packs that others wrote: in, used, shared, and out again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import facts from '../content/reflections.json' with { type: 'json' };
import { createDownloads } from './downloads.ts';
import { turnOnLock, unlock } from './lock-steps.ts';
import {
  addPack,
  choosePack,
  EVENING,
  keepOwn,
  OWN,
  openLibrary,
  PACK,
  packItem,
  writeOwn,
} from './pack-steps.ts';
import { keepInPopup } from './steps.ts';
import { readEntries, readLocal, readStored, writeRecord } from './stored.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';
import { useSession } from './use-session.ts';

const downloads = createDownloads();
const session = useSession({ preferences: downloads.preferences });
const COUNT = facts.length;

beforeAll(() => downloads.watch(session));
afterAll(() => downloads.remove());

async function open(): Promise<Surface> {
  const library = await session.open('options.html#/library');
  await openLibrary(library);
  return library;
}

async function stored(key: string): Promise<unknown> {
  const { personal } = await readStored(session);
  return personal.find((record) => record.key === key)?.value ?? [];
}

/** Of all ours none is left to be chosen. */
async function hideOurs(): Promise<void> {
  const value = facts.map(({ id }) => id);
  await writeRecord(session, 'personal', { key: 'hidden', rev: 9, value });
}

/** Goes on in the popup until this one comes. */
async function comesUp(text: string): Promise<Surface> {
  const popup = await session.open('popup.html');
  await until(`“${text}” to come up`, async () => {
    const before = await popup.read('heading');
    if (before === text) return true;
    await popup.press('button', 'Another');
    await expect.poll(() => popup.read('heading')).not.toBe(before);
    return false;
  });
  return popup;
}

describe('one’s own', () => {
  test('a text is enough; it stands among the others and comes up', async () => {
    const library = await open();
    await keepOwn(library, OWN);
    await library.says(`${COUNT + 1} reflections`, 'status');
    await expect.poll(() => library.hasFocus('button', OWN)).toBe(true);
    await library.press('radio', 'Yours');
    await library.says(`1 of ${COUNT + 1} reflections`, 'status');
    expect(await library.within(OWN, 'article').text()).toContain('Yours');
    await hideOurs();
    const popup = await comesUp(OWN);
    await popup.type('For the song to end.', 'textbox', 'Note');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    expect((await readEntries(session))[0]?.reflection?.text).toBe(OWN);
  });

  test('hints hold nobody up, what is being written survives, and markup is text', async () => {
    const library = await open();
    await writeOwn(library, 'You should always say <b>it</b>, should you not? Always, <i>you</i>.');
    await library.says(/“should”/, 'listitem');
    await library.close();
    const again = await open();
    expect(await again.read('textbox', 'Your reflection')).toContain('should always');
    await again.press('button', 'Save');
    await again.says('say <b>it</b>', 'article');
    expect(await again.page.$('article b')).toBeNull();
  });

  test('it is changed, deleted and brought back', async () => {
    const library = await open();
    await keepOwn(library, OWN);
    await library.press('button', OWN);
    await library.within(OWN, 'article').press('button', 'Save for later');
    await library.within(OWN, 'article').press('button', 'Edit');
    await library.replace('What were you waiting for?', 'textbox', 'Your reflection');
    await library.press('button', 'Save');
    await library.says('What were you waiting for?', 'article');
    const item = library.within('What were you waiting for?', 'article');
    await item.press('button', 'Delete');
    await library.says(`${COUNT} reflections`, 'status');
    expect([await stored('reflections'), await stored('favourites')]).toEqual([[], []]);
    await library.press('button', 'Undo');
    await library.says(`${COUNT + 1} reflections`, 'status');
    expect(await stored('favourites')).toHaveLength(1);
  });
});

describe('a pack', () => {
  test('is shown whole, added, comes up, and goes without a trace', async () => {
    const library = await open();
    await choosePack(library, PACK);
    const preview = library.within('', 'region', 'Pack preview');
    const shown = await preview.text();
    for (const { text } of PACK.reflections as { text: string }[]) expect(shown).toContain(text);
    expect(await stored('packs')).toEqual([]);
    await preview.press('button', 'Add');
    await library.says('Added “At the kitchen table”, 3 reflections.', 'status');
    await library.says(`${COUNT + 3} reflections`, 'status');
    expect(await library.within(EVENING, 'article').text()).toContain('At the kitchen table');

    await library.press('button', EVENING);
    await library.within(EVENING, 'article').press('button', 'Save for later');
    await expect.poll(() => stored('favourites')).toEqual(['table-today']);
    await hideOurs();
    const popup = await comesUp(EVENING);
    await popup.type('The soup.', 'textbox', 'Note');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    await popup.close();

    await library.press('button', 'Remove “At the kitchen table”');
    await library.within('', 'dialog').press('button', 'Remove');
    await library.says(`${COUNT} reflections`, 'status');
    expect([await stored('packs'), await stored('favourites')]).toEqual([[], []]);
    expect(Object.keys((await stored('seen')) as object)).not.toContain('table-today');
    expect(JSON.stringify(await readLocal(session))).not.toContain('table-');
    expect((await readEntries(session))[0]?.reflection?.text).toBe(EVENING);
  });

  test('that comes again replaces itself, and says so before', async () => {
    const library = await open();
    await addPack(library, PACK);
    await choosePack(library, { ...PACK, reflections: PACK.reflections.slice(1) });
    await library.find('region', 'Pack preview');
    expect(await library.text()).toContain('You have this pack already.');
    await library.within('', 'region', 'Pack preview').press('button', 'Add');
    await library.says(`${COUNT + 2} reflections`, 'status');
  });

  const one = (part: object) => ({ ...PACK, reflections: [packItem('one', OWN, part)] });
  test.each<[string, unknown, RegExp]>([
    ['huge', { ...PACK, author: 'a'.repeat(2_000_001) }, /larger than 2 megabytes/],
    ['deep', `{"format":"inkling-pack","a":${'['.repeat(50_000)}`, /nested more than 8 levels/],
    ['with markup', one({ text: '<img src=x onerror="document.title=1">' }), /markup/],
    ['with hidden characters', one({ text: 'abc\u202edef' }), /cannot be seen/],
    ['in no language', { ...PACK, language: 'klingonish' }, /tag of a language/],
    ['with an id of ours', one({ id: 'name-on-the-screen' }), /reflection of Inkling/],
    [
      'with an id twice',
      { ...PACK, reflections: [packItem('a', OWN), packItem('a', OWN)] },
      /same id/,
    ],
    ['that is an export', { format: 'inkling-export', version: 1, entries: [] }, /not a pack/],
    ['that is no file of ours', 'hello', /not valid JSON/],
  ])('%s is refused with a sentence, and nothing has changed', async (_name, pack, sentence) => {
    const library = await open();
    const before = await readStored(session);
    await choosePack(library, pack);
    await library.says(sentence, 'alert');
    await library.says('nothing has changed', 'alert');
    expect(await library.count('region', 'Pack preview')).toBe(0);
    expect(await readStored(session)).toEqual(before);
  });
});

test('one’s own become a pack that another browser takes', async () => {
  const library = await open();
  await keepOwn(library, OWN);
  await library.press('button', 'Packs');
  await library.press('button', 'Share yours as a pack');
  await library.type('From me', 'textbox', 'Title');
  const { name, text } = await downloads.take(() => library.press('button', 'Save the pack'));
  expect(name).toMatch(/^inkling-pack-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toMatchObject({
    format: 'inkling-pack',
    version: 1,
    title: 'From me',
    reflections: [{ text: OWN }],
  });
  await choosePack(library, text);
  await library.says('a reflection of yours has already', 'alert');
  await library.press('button', OWN);
  await library.within(OWN, 'article').press('button', 'Delete');
  await addPack(library, text);
  await library.says(`${COUNT + 1} reflections`, 'status');
});

test('with the lock on they are sealed, and nothing of them is prepared', async () => {
  const library = await open();
  await keepOwn(library, OWN);
  await addPack(library, PACK);
  await library.close();
  await hideOurs();
  await (await comesUp(OWN)).close();
  await turnOnLock(session);
  const words = /waiting for|kitchen table/;
  expect(JSON.stringify(await readStored(session))).not.toMatch(words);
  expect(JSON.stringify(await readLocal(session))).not.toMatch(words);
  const locked = await session.open('options.html#/library');
  await locked.press('button', 'Lock now');
  await locked.find('button', 'Unlock');
  await unlock(locked);
  await locked.says(`${COUNT + 4} reflections`, 'status');
  await locked.press('button', OWN);
  await expect.poll(() => locked.within(OWN, 'article').text()).toContain('With the lock on');
});

test('an entry is marked as shareable where it stands, and is on the sheet', async () => {
  await keepInPopup(session, 'To be talked about.');
  const timeline = await session.open('options.html#/timeline');
  await timeline.within('To be talked', 'article').press('button', 'Shareable');
  await expect.poll(async () => (await readEntries(session))[0]?.share).toBe(true);
  await timeline.go('#/practice');
  await timeline.press('button', 'A page to bring');
  await timeline.says('To be talked about.', 'article');
});
