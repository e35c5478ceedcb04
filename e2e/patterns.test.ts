// The patterns: with nothing, with little, with a year; pictures, the tables and the entries behind.
import { describe, expect, test } from 'vitest';
import { makeYear, THREE_OF_2025 } from './pattern-states.ts';
import { makeEntry, seedEntries } from './steps.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';
import { useSession } from './use-session.ts';

const session = useSession();

/** The patterns of 2025, over these entries. */
async function openWith(
  entries: Parameters<typeof seedEntries>[1],
  hash = '#/patterns?period=2025',
): Promise<Surface> {
  const first = await session.open('options.html#/help');
  await first.find('navigation', 'Sections');
  await seedEntries(session, entries);
  await first.close();
  return session.open(`options.html${hash}`);
}

/** What an aria-label stands on: there may be hundreds, of which one is asked for. */
async function pressMark(surface: Surface, label: RegExp): Promise<string> {
  return until(`a mark ${label}`, async () => {
    for (const mark of await surface.page.$$('[data-mark]')) {
      const name = await mark.evaluate((node) => node.getAttribute('aria-label') ?? '');
      if (!label.test(name)) continue;
      await mark.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      await mark.click();
      return name;
    }
    return undefined;
  });
}

const openTable = (surface: Surface, heading: string): Promise<unknown> =>
  until(`the table of ${heading}`, () =>
    surface.page.evaluate((title) => {
      const section = [...document.querySelectorAll('section')].find(
        (each) => each.querySelector('h2')?.textContent === title,
      );
      const details = section?.querySelector('details');
      details?.setAttribute('open', '');
      return details?.querySelector('table') ? details.innerText : undefined;
    }, heading),
  );

describe('with nothing', () => {
  test('stands a sentence, and no picture', async () => {
    const surface = await session.open('options.html#/patterns');
    await until('a sentence', async () => /Nothing kept yet\./.test(await surface.text()));
    expect(await surface.page.$$('[data-mark]')).toEqual([]);
    expect(await surface.count('combobox', 'Period')).toBe(0);
  });
});

describe('with three', () => {
  test('the calendar shows them, and the rest says how few there are', async () => {
    const surface = await openWith(THREE_OF_2025);
    await surface.says('3 entries', 'status');
    expect(await surface.page.$$('[data-mark]')).toHaveLength(3);
    const text = await surface.text();
    expect(text.match(/Too few yet to show a pattern: \d/g)).toHaveLength(4);
    expect(text).toContain('1 feeling word. From 10 on');
    expect(text).not.toContain('Afterwards');
  });

  test('a day opens its entries, by mouse and by keyboard, and closes them again', async () => {
    const surface = await openWith(THREE_OF_2025);
    await surface.says('3 entries', 'status');
    await pressMark(surface, /February 11, 2025/);
    await surface.find('heading', 'Tuesday, February 11, 2025 · 1 entry');
    expect(await surface.text()).toContain('Sat under the birch.');
    await surface.press('button', 'Close');
    await surface.gone('button', 'Close');
    // The focus is back on the day; an arrow leads to the one before, Enter opens it.
    await surface.keys('ArrowLeft');
    await surface.keys('Enter');
    await surface.find('heading', 'Monday, February 10, 2025 · 1 entry');
    expect(await surface.text()).toContain('Smelled the cedar.');
    await surface.keys('Escape');
    await surface.gone('button', 'Close');
    const focused = await surface.page.evaluate(() => document.activeElement?.ariaLabel);
    expect(focused).toMatch(/February 10/);
  });

  test('another period has others, and stands in the address', async () => {
    const now = Date.now();
    const surface = await openWith([...THREE_OF_2025, makeEntry(now, 'Today.')]);
    await surface.says('3 entries', 'status');
    await (await surface.find('combobox', 'Period')).select('30-days');
    await surface.says('1 entry', 'status');
    expect(await surface.address()).toMatch(/options\.html#\/patterns\?period=30-days$/);
    await (await surface.find('combobox', 'Period')).select('all');
    await surface.says('4 entries', 'status');
    await surface.page.evaluate(() => history.back());
    await surface.says('1 entry', 'status');
    await surface.go('#/patterns?period=1999');
    await until('a sentence', async () => /in this period/.test(await surface.text()));
    await surface.go('#/patterns?period=2025&word=lonely');
    await surface.says('3 entries', 'status');
  });
});

describe('with three hundred', () => {
  test('every picture is drawn, with the same numbers in its table', async () => {
    const surface = await openWith(makeYear(300));
    await surface.says('300 entries', 'status');
    const text = await surface.text();
    expect(text).not.toContain('Too few');
    const pictures = await surface.readAll('heading');
    expect(pictures).toEqual(
      expect.arrayContaining(['Days', 'Feeling words', 'Room and closeness', 'Themes']),
    );
    const drawings = await surface.page.$$eval('svg[role="img"]', (all) =>
      all.map((each) => each.getAttribute('aria-label')),
    );
    expect(drawings).toEqual(['Feeling words', 'Room and closeness']);

    const marks = await surface.page.$$eval('[data-mark]', (all) =>
      all.map((each) => each.getAttribute('aria-label') ?? ''),
    );
    const march = /^March 2025: (\d+) different words/;
    const drawn = marks.flatMap((name) => march.exec(name)?.[1] ?? []);
    expect(await openTable(surface, 'Feeling words')).toMatch(
      new RegExp(`March 2025\\s+${drawn[0]}\\s`),
    );
    const days = marks.filter((name) => /, 2025: .*entr/.test(name) && /day,/.test(name));
    const table = String(await openTable(surface, 'Days'));
    const counted = [...table.matchAll(/ 2025\s+(\d+)/g)].map(([, count]) => Number(count));
    expect(counted).toHaveLength(12);
    expect(counted.reduce((sum, count) => sum + count)).toBe(days.length);
  });

  test('a word, a week, an hour, a theme and an outcome open as many entries as they say', async () => {
    const surface = await openWith(makeYear(300));
    await surface.says('300 entries', 'status');
    for (const label of [
      /^lonely: /,
      /^Week of June 16/,
      /^Heavy, 9.PM: /,
      /^Good news: /,
      /^Said it: /,
    ]) {
      const name = await pressMark(surface, label);
      const count = /(\d+) (entr|answer)/.exec(name)?.[1];
      await until(`${count} entries of ${name}`, async () => {
        const heads = await surface.readAll('heading');
        return heads.some((head) =>
          head.endsWith(`· ${count} ${count === '1' ? 'entry' : 'entries'}`),
        );
      });
    }
    const found = await surface.page.evaluate(() => [location.href, document.title].join(' '));
    expect(found).not.toMatch(/lonely|heavy|good-news/i);
  });

  test('a row of a table leads to its entries', async () => {
    const surface = await openWith(makeYear(300));
    await surface.says('300 entries', 'status');
    await openTable(surface, 'Themes');
    await surface.press('button', 'Old scripts');
    await until('the focus on the entries', () =>
      surface.page.evaluate(() =>
        /^Old scripts · /.test(document.activeElement?.textContent ?? ''),
      ),
    );
  });

  test('one Tab leads into a picture, and the next one out of it', async () => {
    const surface = await openWith(makeYear(300));
    await surface.says('300 entries', 'status');
    // Pictures come one after the other: both are counted at the same moment.
    const [stops, groups] = await surface.page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
      return [
        marks.filter((mark) => mark.tabIndex === 0).length,
        document.querySelectorAll('[role="group"]:has([data-mark])').length,
      ];
    });
    expect(groups).toBeGreaterThan(0);
    expect(stops).toBe(groups);
  });

  test('an entry that is deleted on another page leaves the pictures', async () => {
    const surface = await openWith(THREE_OF_2025);
    await surface.says('3 entries', 'status');
    const timeline = await session.open('options.html#/timeline');
    await timeline.within('birch', 'article').press('button', 'Delete');
    await surface.says('2 entries', 'status');
    expect(await surface.page.$$('[data-mark]')).toHaveLength(2);
  });
});
