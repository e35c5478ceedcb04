// Finding, mending and throwing away what was kept; and nothing personal in addresses and titles.
import { describe, expect, test } from 'vitest';
import { keepInPopup, keepNote, makeEntry, seedEntries } from './steps.ts';
import { readEntries } from './stored.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const session = useSession();

async function openJournal(): Promise<Surface> {
  const journal = await session.open('options.html#/timeline');
  await journal.find('searchbox', 'Search entries');
  return journal;
}

/** Three entries of three days, newest first: cedar, birch, alder. */
async function openWithThree(): Promise<Surface> {
  const first = await openJournal();
  await seedEntries(session, [
    makeEntry(Date.UTC(2025, 0, 5, 18), 'Walked to the alder.'),
    makeEntry(Date.UTC(2025, 0, 6, 18), 'Sat under the birch, müde.', {
      feelings: [{ word: 'lonely', group: 'heavy' }],
    }),
    makeEntry(Date.UTC(2025, 1, 7, 18), 'Smelled the cedar.'),
  ]);
  await first.reload();
  await first.says('3 entries', 'status');
  return first;
}

async function notes(journal: Surface): Promise<string[]> {
  const articles = await journal.readAll('article');
  return articles.map((text) => text.match(/alder|birch|cedar|oak/)?.[0] ?? text);
}

describe('the timeline', () => {
  test('has a sentence instead of a list while there is nothing', async () => {
    const journal = await session.open('options.html#/timeline');
    await expect.poll(() => journal.text()).toMatch(/\p{Lu}[^.]* [^.]*\./u);
    expect(await journal.count('article')).toBe(0);
    await journal.find('button', 'New entry');
  });

  test('shows what was kept in the popup, with its words', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    await popup.press('button', 'lonely');
    await popup.type('Found again.', 'textbox', 'Note');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    await popup.close();
    const journal = await openJournal();
    await journal.says('1 entry', 'status');
    await journal.says(/lonely.*Found again\.|Found again\..*lonely/s, 'article');
  });

  test('is newest first, in a list', async () => {
    const journal = await openWithThree();
    await journal.find('list', 'Entries');
    expect(await notes(journal)).toEqual(['cedar', 'birch', 'alder']);
  });

  test('search finds by the beginnings of words, accents folded, and says how many', async () => {
    const journal = await openWithThree();
    await journal.type('bir mude', 'searchbox', 'Search entries');
    await journal.says('1 entry', 'status');
    expect(await notes(journal)).toEqual(['birch']);
    await journal.replace('the', 'searchbox', 'Search entries');
    await journal.says('3 entries', 'status');
    await journal.replace('lonely', 'searchbox', 'Search entries');
    await journal.says('1 entry', 'status');
    await journal.replace('irch', 'searchbox', 'Search entries');
    await journal.says(/0 entries|no entries/i, 'status');
    expect(await notes(journal)).toEqual([]);
    await journal.replace('', 'searchbox', 'Search entries');
    await journal.says('3 entries', 'status');
  });

  test('thousands of entries: all are counted, searched, and reached by scrolling', async () => {
    const journal = await openJournal();
    const start = Date.UTC(2015, 0, 1);
    const many = Array.from({ length: 3_000 }, (_, index) =>
      makeEntry(start + index * 86_400_000, `Day ${index}${index === 0 ? ' the oak' : ''}.`),
    );
    await seedEntries(session, many);
    await journal.reload();
    await journal.says(/3,000 entries/, 'status');
    await journal.type('oak', 'searchbox', 'Search entries');
    await journal.says('1 entry', 'status');
    expect(await notes(journal)).toEqual(['oak']);
  });
});

describe('mending', () => {
  test('Edit changes the note, keeps the rest, and is there after loading again', async () => {
    const journal = await openWithThree();
    await journal.within('birch', 'article').press('button', 'Edit');
    await journal.replace('Stood under the oak.', 'textbox', 'Note');
    await journal.press('button', 'Save');
    await journal.says('oak', 'article');
    expect(await notes(journal)).toEqual(['cedar', 'oak', 'alder']);
    const [, edited] = await readEntries(session);
    expect(edited).toMatchObject({
      note: 'Stood under the oak.',
      at: Date.UTC(2025, 0, 6, 18),
      feelings: [{ word: 'lonely', group: 'heavy' }],
    });
    expect(edited?.editedAt).toBeGreaterThan(Date.UTC(2026, 0, 1));
    await journal.reload();
    await journal.says('3 entries', 'status');
    expect(await notes(journal)).toEqual(['cedar', 'oak', 'alder']);
  });

  test('Delete takes effect at once, Undo brings it back as it was', async () => {
    const journal = await openWithThree();
    const before = await readEntries(session);
    await journal.within('birch', 'article').press('button', 'Delete');
    await journal.says('2 entries', 'status');
    expect(await notes(journal)).toEqual(['cedar', 'alder']);
    expect(await readEntries(session)).toHaveLength(2);
    await journal.press('button', 'Undo');
    await journal.says('3 entries', 'status');
    expect(await notes(journal)).toEqual(['cedar', 'birch', 'alder']);
    expect(await readEntries(session)).toEqual(before);
  });

  test('New entry keeps one without a reflection', async () => {
    const journal = await openWithThree();
    await journal.press('button', 'New entry');
    await journal.type('Planted an oak.', 'textbox', 'Note');
    await journal.press('button', 'Keep');
    await journal.says('4 entries', 'status');
    expect((await notes(journal))[0]).toBe('oak');
    const added = (await readEntries(session)).at(-1);
    expect(added).toMatchObject({ note: 'Planted an oak.' });
    expect(added).not.toHaveProperty('reflection');
  });

  test('what is deleted stays deleted after loading again', async () => {
    const journal = await openWithThree();
    await journal.within('cedar', 'article').press('button', 'Delete');
    await journal.says('2 entries', 'status');
    await journal.reload();
    await journal.says('2 entries', 'status');
    expect(await journal.count('button', 'Undo')).toBe(0);
  });
});

describe('two pages open at once', () => {
  test('two Journals see each other’s changes without being loaded again', async () => {
    const one = await openWithThree();
    const two = await session.open('options.html#/timeline');
    await two.says('3 entries', 'status');
    await one.within('birch', 'article').press('button', 'Delete');
    await two.says('2 entries', 'status');
    expect(await notes(two)).toEqual(['cedar', 'alder']);
    await one.press('button', 'Undo');
    await two.says('3 entries', 'status');
    await two.within('alder', 'article').press('button', 'Edit');
    await two.replace('Felled the oak.', 'textbox', 'Note');
    await two.press('button', 'Save');
    await one.says('oak', 'article');
    expect(await notes(one)).toEqual(['cedar', 'birch', 'oak']);
  });

  test('what is kept in the popup appears in an open Journal', async () => {
    const journal = await openWithThree();
    const popup = await session.open('popup.html');
    await keepNote(popup, 'Climbed the oak.');
    await journal.says('4 entries', 'status');
    expect((await notes(journal))[0]).toBe('oak');
  });

  test('an entry edited elsewhere meanwhile is not written over', async () => {
    const one = await openWithThree();
    const two = await session.open('options.html#/timeline');
    await two.says('3 entries', 'status');
    await one.within('birch', 'article').press('button', 'Edit');
    await one.replace('Mine: the oak.', 'textbox', 'Note');
    await two.within('birch', 'article').press('button', 'Edit');
    await two.replace('Theirs: the cedar.', 'textbox', 'Note');
    await two.press('button', 'Save');
    await two.says('Theirs', 'article');
    await one.press('button', 'Save');
    await one.says(/^\p{Lu}.* .*\./su, 'alert');
    const stored = (await readEntries(session)).map(({ note }) => note);
    expect(stored).toContain('Theirs: the cedar.');
    expect(stored).not.toContain('Mine: the oak.');
  });
});

describe('sections', () => {
  test('are reached by links and by address, and the address follows', async () => {
    const journal = await openJournal();
    await journal.find('navigation', 'Sections');
    for (const name of ['Library', 'Help', 'Timeline']) {
      await journal.press('link', name);
      await expect
        .poll(() => journal.address())
        .toBe(`${session.started().base}options.html#/${name.toLowerCase()}`);
      expect(await journal.attribute('aria-current', 'link', name)).toBe('page');
    }
    await journal.go('#/help');
    await expect.poll(() => journal.attribute('aria-current', 'link', 'Help')).toBe('page');
  });

  test('addresses, titles and history hold no personal words', async () => {
    const secret = 'zanzibar';
    await keepInPopup(session, `A note about ${secret}.`, 'Heavy');
    const journal = await openJournal();
    await journal.type(secret, 'searchbox', 'Search entries');
    await journal.says('1 entry', 'status');
    await journal.within(secret, 'article').press('button', 'Edit');
    await journal.find('textbox', 'Note');
    const told = await journal.page.evaluate(() =>
      JSON.stringify([location.href, document.title, history.state, window.name]),
    );
    expect(told).not.toMatch(/zanzibar|heavy/i);
    expect(await journal.address()).toBe(`${session.started().base}options.html#/timeline`);
  });

  test('fields for personal words keep out of autofill, spelling and writing services', async () => {
    const journal = await openWithThree();
    await journal.within('birch', 'article').press('button', 'Edit');
    await journal.find('textbox', 'Note');
    const open = await journal.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'textarea, input[type=text], input[type=search], input:not([type])',
        ),
      ]
        .filter(
          (field) =>
            field.getAttribute('autocomplete') !== 'off' ||
            field.getAttribute('autocorrect') !== 'off' ||
            field.getAttribute('spellcheck') !== 'false' ||
            field.getAttribute('writingsuggestions') !== 'false',
        )
        .map((field) => field.outerHTML),
    );
    expect(open).toEqual([]);
  });
});
