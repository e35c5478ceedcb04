// Narrowing a long timeline, alone and together with the search; what of it the address holds; going
// to a date.
import { expect, test } from 'vitest';
import type { Entry } from '../lib/core/entry.ts';
import { seedEntries } from './steps.ts';
import { readEntries } from './stored.ts';
import type { Surface } from './surface.ts';
import { choose, manyDays, notesInSight, setDay } from './timeline-steps.ts';
import { useSession } from './use-session.ts';

const session = useSession();
const bare = 'options.html#/timeline';

/** Every third is heavy, every fifth about good news, every second has no note. */
function part(day: number): Partial<Entry> {
  return {
    feelings: day % 3 === 0 ? [{ word: 'lonely', group: 'heavy' }] : [{ group: 'easy' }],
    ...(day % 5 === 0 && { theme: 'good-news', kind: 'question' }),
    ...(day % 2 === 0 && { note: '' }),
    ...(day % 7 === 0 && { outcome: 'said', favourite: true }),
  };
}

const DAYS = 420;

async function openWithMany(path = bare): Promise<Surface> {
  const first = await session.open(bare);
  await first.says(/0 entries/, 'status');
  await seedEntries(session, manyDays(DAYS, part));
  await first.close();
  const journal = await session.open(path);
  await journal.says(/\d entr/, 'status');
  return journal;
}

const countOf = (fits: (day: number) => boolean): string => {
  const count = Array.from({ length: DAYS }, (_, day) => day).filter(fits).length;
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
};

const address = async (journal: Surface): Promise<string> =>
  (await journal.address()).slice(session.started().base.length);

/** So many days fit; `fits` is asked with each. */
function finds(journal: Surface, fits: (day: number) => boolean): Promise<void> {
  return journal.says(countOf(fits), 'status');
}

function focused({ page }: Surface): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

test('filters narrow one by one and together, with the search, and go by one button', async () => {
  const journal = await openWithMany();
  expect(await journal.count('combobox', 'Theme')).toBe(0);
  await journal.press('button', 'Filters');
  const lets = async (
    field: string,
    choice: string,
    any: string,
    fits: (day: number) => boolean,
  ) => {
    await choose(journal, field, choice);
    await finds(journal, fits);
    await choose(journal, field, any);
    await journal.says(`${DAYS} entries`, 'status');
  };
  await lets('Feeling', 'lonely', 'Any feeling', (day) => day % 3 === 0);
  await lets('Kind', 'Question', 'All kinds', (day) => day % 5 === 0);
  await lets('What was done with it', 'Said it', 'Whatever was done', (day) => day % 7 === 0);

  await choose(journal, 'Group of feelings', 'Heavy');
  await finds(journal, (day) => day % 3 === 0);
  await choose(journal, 'Theme', 'Good news');
  await finds(journal, (day) => day % 15 === 0);
  await journal.press('button', 'With a note');
  await finds(journal, (day) => day % 30 === 15);
  await journal.type('day 1', 'searchbox', 'Search entries');
  await finds(journal, (day) => day % 30 === 15 && `${day}`.startsWith('1'));
  await choose(journal, 'Kind', 'Repair');
  await journal.says(/0 entries/, 'status');
  expect(await journal.text()).toMatch(/No entry fits/);

  await journal.press('button', 'Filters');
  await journal.gone('combobox', 'Theme');
  expect(await journal.text()).toMatch(/Heavy\s*Good news\s*Repair/);
  expect(await journal.attribute('aria-expanded', 'button', 'Filters')).toBe('false');
  await journal.press('button', 'Clear filters');
  await finds(journal, (day) => day % 2 === 1 && `${day}`.startsWith('1'));
  expect(await journal.read('searchbox', 'Search entries')).toBe('day 1');
  expect(await journal.hasFocus('button', 'Filters')).toBe(true);
  await journal.gone('button', 'Clear filters');
});

test('favourites are marked, found and let go of, and stay so', async () => {
  const journal = await openWithMany();
  await journal.within('Day 1.', 'article').press('button', 'Favourite');
  const marked = journal.within('Day 1.', 'article');
  await expect.poll(() => marked.attribute('aria-pressed', 'button', 'Favourite')).toBe('true');
  await journal.press('button', 'Filters');
  await journal.press('button', 'Favourites');
  await finds(journal, (day) => day % 7 === 0 || day === 1);
  await (await journal.within('Day 1.', 'article').find('button', 'Favourite')).focus();
  await journal.keys('Enter');
  await finds(journal, (day) => day % 7 === 0);
  // The focus goes to the one that takes its place.
  await expect.poll(() => focused(journal)).toMatch(/Day 7\./);
  const stored = (await readEntries(session)).filter(({ favourite }) => favourite);
  expect(stored).toHaveLength(DAYS / 7);
});

test('the address holds theme, kind and period, is read again, and nothing else is kept', async () => {
  const journal = await openWithMany(`${bare}?theme=good-news&period=2025&word=calm`);
  const ofAddress = (day: number): boolean => day % 5 === 0 && day < 305;
  await finds(journal, ofAddress);
  expect(await address(journal)).toBe(`${bare}?theme=good-news&period=2025`);
  await journal.press('link', 'Help');
  await journal.press('link', 'Timeline');
  await finds(journal, ofAddress);
  expect(await address(journal)).toBe(`${bare}?theme=good-news&period=2025`);
  await journal.go('#/timeline?kind=question');
  await finds(journal, (day) => day % 5 === 0);

  await journal.press('button', 'Filters');
  await choose(journal, 'Kind', 'All kinds');
  await choose(journal, 'Group of feelings', 'Heavy');
  await choose(journal, 'Feeling', 'lonely');
  await choose(journal, 'What was done with it', 'Said it');
  await journal.press('button', 'With a note');
  await journal.press('button', 'Favourites');
  await journal.type('secret', 'searchbox', 'Search entries');
  expect(await address(journal)).toBe(bare);
  await choose(journal, 'Theme', 'Good news');
  await choose(journal, 'Kind', 'Question');
  await choose(journal, 'Period', 'Between two days');
  const told = await journal.page.evaluate(() =>
    JSON.stringify([location.href, document.title, history.state, window.name]),
  );
  expect(told).not.toMatch(/lonely|heavy|secret|said|favourite|note/i);
  // No part of what a browser restores with a session.
  const kept = await journal.page.evaluate(() =>
    [...document.querySelectorAll('main select, main input')]
      .filter((field) => field.getAttribute('autocomplete') !== 'off')
      .map((field) => field.outerHTML),
  );
  expect(kept).toEqual([]);
  await journal.press('button', 'Clear filters');
  expect(await address(journal)).toBe(bare);
});

test('a period is a year, a month or some days; a date is gone to, or the nearest before', async () => {
  const journal = await openWithMany();
  await journal.press('button', 'Filters');
  await choose(journal, 'Period', '2024');
  await finds(journal, (day) => day >= 305);
  await choose(journal, 'Month', 'December');
  await journal.says('31 entries', 'status');
  await expect.poll(() => notesInSight(journal)).toContain('Day 305.');
  await choose(journal, 'Period', 'Between two days');
  await setDay(journal, 'From', '2025-10-01');
  await setDay(journal, 'To', '2025-10-05');
  await journal.says('5 entries', 'status');
  expect(await address(journal)).toBe(`${bare}?period=2025-10-01..2025-10-05`);
  await journal.press('button', 'Clear filters');
  await journal.says(`${DAYS} entries`, 'status');

  await setDay(journal, 'Go to date', '2024-12-24');
  await journal.press('button', 'Go');
  await expect.poll(() => focused(journal)).toMatch(/24 December 2024|December 24, 2024/);
  await expect.poll(() => notesInSight(journal)).toContain('Day 313.');
  await choose(journal, 'Theme', 'Good news');
  await setDay(journal, 'Go to date', '2025-01-17');
  await journal.keys('Enter');
  // Of good news, there is something every fifth day.
  await expect.poll(() => focused(journal)).toMatch(/15 January 2025|January 15, 2025/);
  await choose(journal, 'Theme', 'All themes');
  await setDay(journal, 'Go to date', '1999-01-01');
  await journal.press('button', 'Go');
  await expect.poll(() => notesInSight(journal)).toContain('Day 419.');
});
