// The quiet help card: after heavy words, never in the way, and not again within a week.
import { describe, expect, test } from 'vitest';
import { makeEntry, seedEntries } from './steps.ts';
import { readEntries, readLocal, readStored } from './stored.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const session = useSession();
const CARD = /Some days are more than anyone should carry alone/;

/** Sad entries of the past days; the stores are made by a page of ours before. */
async function seedSad(...daysAgo: number[]): Promise<void> {
  const page = await session.open('options.html#/help');
  await page.find('textbox', 'My person, my number');
  const entries = daysAgo.map((days) =>
    makeEntry(Date.now() - days * 86_400_000, `Sad ${days} days ago.`, {
      feelings: [{ word: 'sad', group: 'heavy' }],
    }),
  );
  await seedEntries(session, entries);
  await page.close();
}

async function storedCard(): Promise<unknown> {
  const { personal } = await readStored(session);
  return personal.find(({ key }) => key === 'helpCard')?.value;
}

async function chooseHopeless(popup: Surface): Promise<void> {
  await popup.press('button', 'Heavy');
  await popup.press('button', 'More words');
  await popup.press('button', 'hopeless');
}

async function keepLonely(popup: Surface): Promise<void> {
  await popup.press('button', 'Heavy');
  await popup.press('button', 'lonely');
  await popup.press('button', 'Keep');
  await popup.says('Kept', 'status');
}

describe('the help card', () => {
  test('stands under Kept after the third heavy entry of a week; closed, it stays away', async () => {
    await seedSad(2, 5);
    const popup = await session.open('popup.html');
    await keepLonely(popup);
    await popup.says(CARD, 'status');
    expect(await popup.attribute('href', 'link', 'Open Help')).toMatch(/options\.html#\/help$/);
    await popup.press('button', 'Not now');
    await popup.gone('link', 'Open Help');
    await popup.says('Kept', 'status');
    await expect.poll(storedCard).toMatchObject({ closed: true });

    await popup.reload();
    await chooseHopeless(popup);
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    await popup.press('button', 'Another');
    await popup.find('button', 'Keep');
    expect(await popup.count('link', 'Open Help')).toBe(0);
    await popup.close();
    const journal = await session.open('options.html#/timeline');
    await journal.says('4 entries', 'status');
    await journal.press('button', 'New entry');
    await journal.press('button', 'Heavy');
    await journal.find('button', 'lonely');
    expect(await journal.count('link', 'Open Help')).toBe(0);
  });

  test('comes with “hopeless”, below it, and Keep works as ever', async () => {
    const popup = await session.open('popup.html');
    await chooseHopeless(popup);
    await popup.says(CARD, 'status');
    expect(await popup.hasFocus('button', 'hopeless')).toBe(true);
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    await popup.says(CARD, 'status');
    expect(await readEntries(session)).toMatchObject([
      { feelings: [{ word: 'hopeless', group: 'heavy' }] },
    ]);
    // In sight for two seconds, it was shown; what tells of it lies with the entries alone.
    await expect.poll(storedCard).toMatchObject({ closed: false });
    expect(JSON.stringify(await readLocal(session))).not.toMatch(/helpCard|closed/);
  });

  test('stands in the Journal, leads to Help, and is gone when one comes back', async () => {
    await seedSad(0, 3, 6);
    const journal = await session.open('options.html#/timeline');
    await journal.says(CARD, 'status');
    await journal.press('link', 'Open Help');
    await journal.says(/hopeless/, 'main');
    await expect.poll(storedCard).toMatchObject({ closed: false });
    await journal.reload();
    await journal.press('link', 'Timeline');
    await journal.says('3 entries', 'status');
    await journal.press('button', 'New entry');
    await journal.find('textbox', 'Note');
    expect(await journal.count('link', 'Open Help')).toBe(0);
  });
});
