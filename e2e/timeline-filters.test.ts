// Narrowing a long timeline, alone and together with the search; what of it the address holds; going
// to a date.
import { describe, expect, test } from 'vitest';
import type { Entry } from '../lib/core/entry.ts';
import { seedEntries } from './steps.ts';
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

describe('filters', () => {
  test('narrow together, with the search, and are let go of by one button', async () => {
    const journal = await openWithMany();
    await journal.press('button', 'Filters');
    await choose(journal, 'Group of feelings', 'Heavy');
    await journal.says(
      countOf((day) => day % 3 === 0),
      'status',
    );
    await choose(journal, 'Theme', 'Good news');
    await journal.says(
      countOf((day) => day % 15 === 0),
      'status',
    );
    await journal.press('button', 'With a note');
    await journal.says(
      countOf((day) => day % 30 === 15),
      'status',
    );
    await journal.type('day 1', 'searchbox', 'Search entries');
    await journal.says(
      countOf((day) => day % 30 === 15 && `${day}`.startsWith('1')),
      'status',
    );
    await journal.press('button', 'Clear filters');
    await journal.says(
      countOf((day) => day % 2 === 1 && `${day}`.startsWith('1')),
      'status',
    );
    expect(await journal.read('searchbox', 'Search entries')).toBe('day 1');
    expect(await journal.hasFocus('button', 'Filters')).toBe(true);
    await journal.gone('button', 'Clear filters');
  });

  test('are each of use: feeling, kind, what was done, favourites', async () => {
    const journal = await openWithMany();
    await journal.press('button', 'Filters');
    const lets = async (field: string, choice: string, any: string, count: string) => {
      await choose(journal, field, choice);
      await journal.says(count, 'status');
      await choose(journal, field, any);
      await journal.says(`${DAYS} entries`, 'status');
    };
    await lets(
      'Feeling',
      'lonely',
      'Any feeling',
      countOf((day) => day % 3 === 0),
    );
    await lets(
      'Kind',
      'Question',
      'All kinds',
      countOf((day) => day % 5 === 0),
    );
    await lets(
      'What was done with it',
      'Said it',
      'Whatever was done',
      countOf((day) => day % 7 === 0),
    );
    await journal.press('button', 'Favourites');
    await journal.says(
      countOf((day) => day % 7 === 0),
      'status',
    );
  });

  test('are said in a line when they are closed, and quiet otherwise', async () => {
    const journal = await openWithMany();
    expect(await journal.count('combobox', 'Theme')).toBe(0);
    await journal.press('button', 'Filters');
    await choose(journal, 'Theme', 'Good news');
    await choose(journal, 'Feeling', 'lonely');
    await journal.press('button', 'Filters');
    await journal.gone('combobox', 'Theme');
    expect(await journal.text()).toMatch(/lonely\s*Good news/);
    expect(await journal.attribute('aria-expanded', 'button', 'Filters')).toBe('false');
  });

  test('leave a sentence where nothing fits', async () => {
    const journal = await openWithMany();
    await journal.press('button', 'Filters');
    await choose(journal, 'Kind', 'Repair');
    await journal.says(/0 entries/, 'status');
    expect(await journal.text()).toMatch(/No entry fits/);
  });
});

test('no browser keeps what is chosen: it is no part of what a session restores', async () => {
  const journal = await openWithMany();
  await journal.press('button', 'Filters');
  await choose(journal, 'Period', 'Between two days');
  await journal.find('button', 'Go');
  const kept = await journal.page.evaluate(() =>
    [...document.querySelectorAll('main select, main input')]
      .filter((field) => field.getAttribute('autocomplete') !== 'off')
      .map((field) => field.outerHTML),
  );
  expect(kept).toEqual([]);
});

describe('a period', () => {
  test('is a year, a month of it, or from one day to another', async () => {
    const journal = await openWithMany();
    await journal.press('button', 'Filters');
    await choose(journal, 'Period', '2024');
    await journal.says(
      countOf((day) => day >= 305),
      'status',
    );
    await choose(journal, 'Month', 'December');
    await journal.says('31 entries', 'status');
    expect(await notesInSight(journal)).toContain('Day 305.');
    await choose(journal, 'Period', 'Between two days');
    await setDay(journal, 'From', '2025-10-01');
    await setDay(journal, 'To', '2025-10-05');
    await journal.says('5 entries', 'status');
    expect(await address(journal)).toBe(`${bare}?period=2025-10-01..2025-10-05`);
  });
});

describe('the address', () => {
  test('holds theme, kind and period, and nothing else of it', async () => {
    const journal = await openWithMany();
    await journal.press('button', 'Filters');
    await choose(journal, 'Group of feelings', 'Heavy');
    await choose(journal, 'Feeling', 'lonely');
    await choose(journal, 'What was done with it', 'Said it');
    await journal.press('button', 'With a note');
    await journal.press('button', 'Favourites');
    await journal.type('secret', 'searchbox', 'Search entries');
    expect(await address(journal)).toBe(bare);
    await choose(journal, 'Theme', 'Good news');
    await choose(journal, 'Kind', 'Question');
    await choose(journal, 'Period', '2025');
    expect(await address(journal)).toBe(`${bare}?theme=good-news&kind=question&period=2025`);
    const told = await journal.page.evaluate(() =>
      JSON.stringify([location.href, document.title, history.state, window.name]),
    );
    expect(told).not.toMatch(/lonely|heavy|secret|said|favourite|note/i);
    await journal.press('button', 'Clear filters');
    expect(await address(journal)).toBe(bare);
  });

  test('is read again, and another section lets them stand', async () => {
    const journal = await openWithMany(`${bare}?theme=good-news&period=2025&word=calm`);
    const found = countOf((day) => day % 5 === 0 && day < 305);
    await journal.says(found, 'status');
    expect(await address(journal)).toBe(`${bare}?theme=good-news&period=2025`);
    await journal.press('link', 'Help');
    await journal.press('link', 'Timeline');
    await journal.says(found, 'status');
    expect(await address(journal)).toBe(`${bare}?theme=good-news&period=2025`);
    await journal.go('#/timeline?kind=question');
    await journal.says(
      countOf((day) => day % 5 === 0),
      'status',
    );
  });
});

describe('going to a date', () => {
  test('leads to its heading, or to that of the nearest older one', async () => {
    const journal = await openWithMany();
    await journal.press('button', 'Filters');
    await setDay(journal, 'Go to date', '2024-12-24');
    await journal.press('button', 'Go');
    await expect.poll(() => focused(journal)).toMatch(/24 December 2024|December 24, 2024/);
    await expect.poll(() => notesInSight(journal)).toContain('Day 313.');
    await choose(journal, 'Theme', 'Good news');
    await setDay(journal, 'Go to date', '2025-01-17');
    await journal.keys('Enter');
    // Of good news, there is something every fifth day.
    await expect.poll(() => focused(journal)).toMatch(/15 January 2025|January 15, 2025/);
  });

  test('leads to the oldest where there is nothing older', async () => {
    const journal = await openWithMany();
    await journal.press('button', 'Filters');
    await setDay(journal, 'Go to date', '1999-01-01');
    await journal.press('button', 'Go');
    await expect.poll(() => notesInSight(journal)).toContain('Day 419.');
  });
});

function focused({ page }: Surface): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
