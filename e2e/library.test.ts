// Finding a reflection, saving it, and hiding it for as long as one likes.
import { describe, expect, test } from 'vitest';
import words from '../content/en/reflections.json' with { type: 'json' };
import facts from '../content/reflections.json' with { type: 'json' };
import { readLocal, readStored, writeRecord } from './stored.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';
import { useSession } from './use-session.ts';

const session = useSession();

const COUNT = facts.length;
const textOf = (id: string): string => (words as Record<string, { text: string }>)[id]?.text ?? '';

/** What a popup begins with, and another that comes to anyone at any time. */
const FIRST = 'name-on-the-screen';
const OTHER =
  facts.find(
    ({ id, depth, fits, avoidWhen }) =>
      id !== FIRST && depth === 1 && fits.length === 4 && avoidWhen.length === 0,
  )?.id ?? '';

async function openLibrary(): Promise<Surface> {
  const library = await session.open('options.html#/library');
  await library.says(`${COUNT} reflections`, 'status');
  return library;
}

/** Opens the one with this text, and stays inside it. */
async function openItem(library: Surface, id: string): Promise<ReturnType<Surface['within']>> {
  await library.press('button', textOf(id));
  return library.within(textOf(id), 'article');
}

/** The id of what the popup shows at its next opening, or after that. */
async function prepared(which: 'current' | 'upcoming'): Promise<string | undefined> {
  const { next } = await readLocal(session);
  return (next as Partial<Record<typeof which, { id: string }>> | undefined)?.[which]?.id;
}

async function stored(key: string): Promise<unknown> {
  const { personal } = await readStored(session);
  return personal.find((record) => record.key === key)?.value ?? [];
}

describe('finding', () => {
  test('by the beginnings of words, and by theme, kind and depth together', async () => {
    const library = await openLibrary();
    await library.type('PHON buz', 'searchbox', 'Search reflections');
    await library.says(`1 of ${COUNT} reflections`, 'status');
    expect(await library.count('article')).toBe(1);
    await library.says(textOf(FIRST), 'article');
    await library.replace('', 'searchbox', 'Search reflections');
    await library.says(`${COUNT} reflections`, 'status');
    await choose(library, 'Theme', 'Good news');
    await choose(library, 'Kind', 'Question');
    await choose(library, 'Depth', 'Light');
    const left = facts.filter(
      ({ theme, kind, depth }) => theme === 'good-news' && kind === 'question' && depth === 1,
    ).length;
    await library.says(`${left} of ${COUNT} reflections`, 'status');
    expect(await library.count('article')).toBe(left);
    expect(await library.address()).toBe(`${session.started().base}options.html#/library`);
    await library.press('button', 'Clear filters');
    await library.says(`${COUNT} reflections`, 'status');
  });

  test('nothing is said kindly, and one press leads back', async () => {
    const library = await openLibrary();
    await library.type('zebra', 'searchbox', 'Search reflections');
    await library.says(`0 of ${COUNT} reflections`, 'status');
    expect(await library.text()).toMatch(/Nothing here fits/);
    await library.press('button', 'Clear filters');
    await library.says(`${COUNT} reflections`, 'status');
    expect(await library.hasFocus('searchbox', 'Search reflections')).toBe(true);
  });

  test('an opened one tells all there is to it, and opens no page', async () => {
    const library = await openLibrary();
    const studied = facts.find(({ evidence }) => evidence.length > 0)?.id ?? '';
    const item = await openItem(library, studied);
    expect(await item.text()).toMatch(/Informed by research.*How sure we are: /s);
    const leaving = await library.page.$$('a[href^="http"]');
    expect(leaving).toEqual([]);
    await library.keys('Enter');
    await item.gone('button', 'Save for later');
  });
});

describe('deciding', () => {
  test('what is saved stands under Saved, and in a popup', async () => {
    const library = await openLibrary();
    const item = await openItem(library, FIRST);
    await item.press('button', 'Save for later');
    await expect.poll(() => stored('favourites')).toEqual([FIRST]);
    await library.press('radio', 'Saved');
    await library.says(`1 of ${COUNT} reflections`, 'status');
    const popup = await session.open('popup.html');
    await popup.press('button', 'More');
    await expect
      .poll(() => popup.attribute('aria-pressed', 'button', 'Save for later'))
      .toBe('true');
    await popup.press('button', 'Save for later');
    await library.says(`0 of ${COUNT} reflections`, 'status');
    await library.press('button', 'Show all reflections');
    await library.says(`${COUNT} reflections`, 'status');
  });

  test('what is hidden is not chosen until it is shown again', async () => {
    await openLibrary().then((page) => page.close());
    // All but two are hidden, so that Another goes back and forth.
    const rest = facts.map(({ id }) => id).filter((id) => id !== FIRST && id !== OTHER);
    await writeRecord(session, 'personal', { key: 'hidden', rev: 9, value: rest });

    const library = await openLibrary();
    const item = await openItem(library, FIRST);
    await item.press('button', "Don't show this again");
    await item.find('button', 'Show again');
    await expect.poll(() => item.text()).toContain('You hid it.');
    await expect.poll(() => prepared('current')).toBe(OTHER);
    const popup = await session.open('popup.html');
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await popup.read('heading')).toBe(textOf(OTHER));
      await popup.press('button', 'Another');
      await expect.poll(() => prepared('upcoming')).toBe(OTHER);
    }

    await library.press('radio', 'Hidden');
    await library.says(`${COUNT - 1} of ${COUNT} reflections`, 'status');
    await library.within(textOf(FIRST), 'article').press('button', 'Show again');
    await library.says(`${COUNT - 2} of ${COUNT} reflections`, 'status');
    expect(await stored('hidden')).not.toContain(FIRST);
    // What was prepared meanwhile comes first.
    await until('it to come again', async () => {
      await popup.press('button', 'Another');
      return (await popup.read('heading')) === textOf(FIRST);
    });
  });
});

async function choose(library: Surface, field: string, option: string): Promise<void> {
  const element = await library.find('combobox', field);
  const value = await element.evaluate(
    (select, name) =>
      [...(select as HTMLSelectElement).options].find(({ text }) => text === name)?.value ?? '',
    option,
  );
  await element.select(value);
}
