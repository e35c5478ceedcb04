// A long timeline: only what is in sight is drawn, and nobody can tell, by eye, key or ear.
import { expect, test } from 'vitest';
import type { Entry } from '../lib/core/entry.ts';
import { seedEntries } from './steps.ts';
import type { Surface } from './surface.ts';
import { manyDays, notesInSight, scrollDown } from './timeline-steps.ts';
import { useSession } from './use-session.ts';

const session = useSession();

async function openWith(count: number, more?: (day: number) => Partial<Entry>): Promise<Surface> {
  const journal = await session.open('options.html#/timeline');
  await journal.says(/0 entries/, 'status');
  await seedEntries(session, manyDays(count, more));
  await journal.reload();
  await journal.says(`${count.toLocaleString('en')} entries`, 'status');
  return journal;
}

/** The item of the list that holds what has the focus. */
function focusedPlace({ page }: Surface): Promise<number> {
  return page.evaluate(() =>
    Number(document.activeElement?.closest('li[aria-posinset]')?.getAttribute('aria-posinset')),
  );
}

function focusedText({ page }: Surface): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

test('a long list says which of how many each entry is, draws few, and has no holes', async () => {
  const journal = await openWith(600);
  await journal.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let press = 0; press < 20; press += 1) await journal.keys('PageDown');
  await expect.poll(() => notesInSight(journal)).not.toContain('Day 0.');
  for (let screen = 0; screen < 6; screen += 1) {
    await scrollDown(journal, 5_000);
    const days = (await notesInSight(journal)).map((note) => Number(/\d+/.exec(note)?.[0]));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.map((_, place) => (days[0] ?? 0) + place));
  }
  const [drawn, places, sizes] = await journal.page.evaluate(() => {
    const items = [...document.querySelectorAll('main li[aria-posinset]')];
    return [
      items.length,
      items.map((item) => Number(item.getAttribute('aria-posinset'))),
      items.map((item) => item.getAttribute('aria-setsize')),
    ] as const;
  });
  expect(drawn).toBeLessThan(80);
  expect(new Set(sizes)).toEqual(new Set(['600']));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  // What the browser tells a screen reader: as many as are drawn, each with a name.
  expect(await journal.count('article')).toBe(drawn);
  await journal.keys('End');
  await expect.poll(() => notesInSight(journal)).toContain('Day 599.');
  // A list that is short is drawn whole.
  await journal.type('day 1', 'searchbox', 'Search entries');
  await journal.says('111 entries', 'status');
  await expect.poll(() => journal.count('article')).toBe(111);
});

test('each entry begins where the one before it ends', async () => {
  const more = { outcome: 'said', favourite: true } as const;
  const journal = await openWith(12, () => more);
  // Heights are guessed for a usual screen, and measured once it is known how long the lines are.
  for (const width of [1200, 800]) {
    await journal.page.setViewport({ width, height: 800 });
    await expect.poll(() => farthestApart(journal)).toBeLessThan(1);
  }
});

/** The widest gap or overlap between two rows, in px. */
function farthestApart({ page }: Surface): Promise<number> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('main li[aria-posinset]')].map((row) =>
      row.getBoundingClientRect(),
    );
    const steps = boxes.slice(1).map(({ top }, place) => top - (boxes[place]?.bottom ?? 0));
    return boxes.length < 12 ? Number.POSITIVE_INFINITY : Math.max(...steps.map(Math.abs));
  });
}

test('Tab and an open edit keep their place, wherever one scrolls meanwhile', async () => {
  const journal = await openWith(600);
  await (await journal.within('Day 0.', 'article').find('button', 'Favourite')).focus();
  const down: number[] = [];
  // Favourite, Shareable, Edit and Delete of each.
  for (let press = 0; press < 80; press += 1) {
    down.push(await focusedPlace(journal));
    await journal.keys('Tab');
  }
  expect(down).toEqual(down.map((_, press) => Math.floor(press / 4) + 1));
  await scrollDown(journal, 30_000);
  for (let press = 0; press < 4; press += 1) await journal.keys('Tab');
  expect(await focusedPlace(journal)).toBe(22);
  await expect.poll(() => notesInSight(journal)).toContain('Day 21.');
  await scrollDown(journal, 30_000);
  await journal.keys('Shift', 'Tab');
  expect(await focusedPlace(journal)).toBe(21);
  await expect.poll(() => notesInSight(journal)).toContain('Day 20.');

  await scrollDown(journal, 15_000);
  const [note = ''] = (await notesInSight(journal)).slice(2);
  await journal.within(note, 'article').press('button', 'Edit');
  await journal.replace('Written down', 'textbox', 'Note');
  await scrollDown(journal, 20_000);
  await expect.poll(() => notesInSight(journal)).not.toContain(note);
  expect(await journal.hasFocus('textbox', 'Note')).toBe(true);
  await journal.page.keyboard.type(' at last.');
  await journal.keys('Control', 'Enter');
  await journal.says('Written down at last.', 'article');
  await expect.poll(() => focusedText(journal)).toMatch(/Written down at last\./);
  expect(await notesInSight(journal)).toContain('Written down at last.');
});

test('what another page keeps, marks and deletes moves neither the screen nor the focus away', async () => {
  const one = await openWith(600);
  const two = await session.open('options.html#/timeline');
  await two.says('600 entries', 'status');
  await scrollDown(one, 20_000);
  const before = await notesInSight(one);
  await two.press('button', 'New entry');
  await two.type('Kept meanwhile.', 'textbox', 'Note');
  await two.press('button', 'Keep');
  await one.says('601 entries', 'status');
  expect(await notesInSight(one)).toEqual(before);

  await one.page.evaluate(() => scrollTo(0, 0));
  await one.within('Day 3.', 'article').press('button', 'Edit');
  await one.replace('Day 3, mine.', 'textbox', 'Note');
  await two.type('Day 3', 'searchbox', 'Search entries');
  await two.within('Day 3.', 'article').press('button', 'Favourite');
  await one.press('button', 'Save');
  await two.says('Day 3, mine.', 'article');
  const marked = one.within('Day 3, mine.', 'article');
  expect(await marked.attribute('aria-pressed', 'button', 'Favourite')).toBe('true');

  await (await marked.find('button', 'Edit')).focus();
  await two.within('Day 3, mine.', 'article').press('button', 'Delete');
  await one.says('600 entries', 'status');
  await expect.poll(() => focusedText(one)).toMatch(/Day 4\./);
});
