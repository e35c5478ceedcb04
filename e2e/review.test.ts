// A month or a quarter on one page: read, chosen, and printed without a surprise.
import { describe, expect, test } from 'vitest';
import { THREE_OF_2025 } from './pattern-states.ts';
import { makeEntry, seedEntries } from './steps.ts';
import { writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';
import { useSession } from './use-session.ts';

const session = useSession();
const LATELY = makeEntry(Date.now() - 8 * 86_400_000, 'Rowed to the elm.');

async function openReview(hash = '#/patterns?review=2025-02'): Promise<Surface> {
  const first = await session.open('options.html#/help');
  await first.find('navigation', 'Sections');
  await seedEntries(session, [...THREE_OF_2025, LATELY]);
  await first.close();
  const journal = await session.open(`options.html${hash}`);
  await watchPrinting(journal);
  return journal;
}

/** Notes what would be on paper instead of printing. */
function watchPrinting({ page }: Surface): Promise<void> {
  return page.evaluate(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset.printed = 'printWords' in dataset ? 'with words' : 'plain';
      dataset.paper = document.querySelector<HTMLElement>('[class*=paper]')?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
    };
  });
}

const printed = ({ page }: Surface): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.printed);

/** What is laid out at all, on the screen or on paper. */
const shows = ({ page }: Surface, selector: string): Promise<boolean> =>
  page.$$eval(selector, (found) => found.some((one) => one.getClientRects().length > 0));

describe('a page to read or print', () => {
  test('is found in Patterns, says a month plainly, and leads back', async () => {
    const journal = await openReview('#/patterns?period=all');
    await journal.press('link', 'A page to read or print');
    await journal.find('button', 'Print');
    expect(await journal.address()).toMatch(/#\/patterns\?review=\d{4}-\d{2}$/);
    expect(await journal.hasFocus('heading', 'Patterns')).toBe(true);
    await journal.go('#/patterns?review=2025-02');
    await journal.find('heading', 'February 2025');
    const text = await journal.text();
    expect(text).toContain('2 entries, on 2 days. So few are single moments, not a pattern.');
    expect(text).toContain('1 feeling word.');
    expect(text).not.toContain('for the first time');
    expect(text).toContain('1 answer on the dial: more closeness (1). Too few for a picture.');
    expect(text).not.toContain('cedar');
    await journal.press('checkbox', 'With entries');
    await journal.says(/Smelled the cedar/, 'article');
    expect(await journal.text()).not.toContain('alder');
    await journal.press('link', 'Back to the pictures');
    await journal.find('heading', 'Days');
  });

  test('prints without the rail, the controls, and what was not ticked', async () => {
    await writeLocal(session, { settings: { colours: 'dark' } });
    const journal = await openReview();
    await journal.press('button', 'Print');
    expect(await printed(journal)).toBe('plain');
    if (session.kind === 'firefox') return; // It cannot show here what paper would.
    await journal.page.emulateMediaType('print');
    for (const gone of ['nav', 'select', '[data-screen]', '#section-heading', 'article']) {
      expect(await shows(journal, gone), gone).toBe(false);
    }
    expect(await shows(journal, 'main h2')).toBe(true);
    const colours = await journal.page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('asks first in discreet mode, and has no words unless that is said', async () => {
    const journal = await openReview();
    await writeLocal(session, { settings: { discreet: true } });
    await journal.reload();
    await watchPrinting(journal);
    await journal.press('button', 'Print');
    await journal.press('button', 'Cancel');
    expect(await printed(journal)).toBeUndefined();
    await journal.press('button', 'Print');
    await journal.press('button', 'Leave the words out');
    expect(await printed(journal)).toBe('plain');
    await journal.press('button', 'Print');
    await journal.press('button', 'Print the words');
    expect(await printed(journal)).toBe('with words');
    if (session.kind === 'firefox') return;
    // Printed by the browser's own menu, after that too.
    await journal.page.emulateMediaType('print');
    expect(await shows(journal, '[data-private]')).toBe(false);
    expect(await shows(journal, 'main h2')).toBe(true);
  });
});

describe('the timeline on paper', () => {
  test('has the entries that were found, whole, and nothing of them once it is printed', async () => {
    const journal = await openReview('#/timeline');
    await journal.says('4 entries', 'status');
    await journal.type('birch', 'searchbox', 'Search entries');
    await journal.says('1 entry', 'status');
    await journal.press('button', 'Print or save these entries');
    await journal.press('button', 'Print what is shown');
    expect(await printed(journal)).toBe('plain');
    const paper = await journal.page.evaluate(() => document.documentElement.dataset.paper);
    expect(paper).toContain('1 entry: “birch”');
    expect(paper).toContain('Sat under the birch.');
    expect(paper).toContain('lonely');
    expect(paper).not.toMatch(/cedar|elm|Edit/);
    await until('the paper to be gone', async () => (await journal.count('article')) === 1);
  });
});
