// Never lost: drafts at the last keystroke, entries at the moment they are said to be kept, and
// everything that stands beside something damaged.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from './built-extension.ts';
import { createSession } from './session.ts';
import { keepInPopup, keepNote, makeEntry, seedEntries } from './steps.ts';
import { readEntries, readLocal, readStored, writeLocal, writeRecord } from './stored.ts';
import type { Surface } from './surface.ts';
import { inChromium, useSession } from './use-session.ts';

const session = useSession();

/** A sentence that says what happened: as a status or an alert, whichever it is. */
async function sentences(surface: Surface): Promise<string[]> {
  const said = [...(await surface.readAll('status')), ...(await surface.readAll('alert'))];
  return said.filter((one) => /^[\p{Lu}\p{N}].* .*[.]$/su.test(one));
}

// Once lost is lost: nothing here is tried a second time.
describe('the draft', { retry: 0 }, () => {
  test('survives the page being closed right after the last keystroke, eight times out of eight', async () => {
    let written = '';
    for (let round = 0; round < 8; round += 1) {
      const popup = await session.open('popup.html');
      await expect.poll(() => popup.read('textbox', 'Note')).toBe(written);
      const more = `round ${round}. `;
      await (await popup.find('textbox', 'Note')).focus();
      await popup.keys('Control', 'End');
      await popup.page.keyboard.type(more);
      await popup.close();
      written += more;
    }
    const popup = await session.open('popup.html');
    await expect.poll(() => popup.read('textbox', 'Note')).toBe(written);
  });

  test.runIf(inChromium)(
    'survives the toolbar popup losing the window (Chromium only: Firefox keeps its popup out of reach)',
    async () => {
      let written = '';
      for (let round = 0; round < 4; round += 1) {
        const popup = await session.openToolbarPopup();
        await expect.poll(() => popup.read('textbox', 'Note')).toBe(written);
        const more = `round ${round}. `;
        await (await popup.find('textbox', 'Note')).evaluate(writeAndClose, more).catch(() => 0);
        written += more;
        await expect.poll(() => popup.page.isClosed()).toBe(true);
      }
      const popup = await session.open('popup.html');
      await expect.poll(() => popup.read('textbox', 'Note')).toBe(written);
    },
  );

  test('holds groups, words, the dial and the reflection it was begun under', async () => {
    const popup = await session.open('popup.html');
    const first = await popup.read('heading');
    await popup.press('button', 'Another');
    await expect.poll(() => popup.read('heading')).not.toBe(first);
    await popup.press('button', 'Heavy');
    await popup.press('button', 'lonely');
    const reflection = await popup.read('heading');
    await (await popup.find('slider', 'Room or closeness')).focus();
    await popup.keys('ArrowRight');
    await expect
      .poll(() => popup.attribute('aria-valuetext', 'slider', 'Room or closeness'))
      .toMatch(/closeness/);
    const want = await popup.attribute('aria-valuetext', 'slider', 'Room or closeness');
    await popup.close();

    const again = await session.open('popup.html');
    await expect.poll(() => again.read('heading')).toBe(reflection);
    await expect.poll(() => again.attribute('aria-pressed', 'button', 'Heavy')).toBe('true');
    await expect
      .poll(() => again.attribute('aria-valuetext', 'slider', 'Room or closeness'))
      .toBe(want);
    await again.press('button', 'Keep');
    await again.says('Kept', 'status');
    expect(await readEntries(session)).toMatchObject([
      { feelings: [{ word: 'lonely', group: 'heavy' }], reflection: { text: reflection } },
    ]);
  });

  test('is shared by two open popups: each shows what is typed in the other', async () => {
    const one = await session.open('popup.html');
    const two = await session.open('popup.html');
    await one.type('From one', 'textbox', 'Note');
    await expect.poll(() => two.read('textbox', 'Note')).toBe('From one');
    await (await two.find('textbox', 'Note')).focus();
    await two.keys('Control', 'End');
    await two.page.keyboard.type(', then two');
    await expect.poll(() => one.read('textbox', 'Note')).toBe('From one, then two');
    await two.press('button', 'Keep');
    await two.says('Kept', 'status');
    await expect.poll(() => one.read('textbox', 'Note')).toBe('');
    expect((await readEntries(session)).map(({ note }) => note)).toEqual(['From one, then two']);
  });

  test('kept in two popups at once makes one entry', async () => {
    const one = await session.open('popup.html');
    const two = await session.open('popup.html');
    await one.type('Only once', 'textbox', 'Note');
    await expect.poll(() => two.read('textbox', 'Note')).toBe('Only once');
    const keeps = await Promise.all([one, two].map((popup) => popup.find('button', 'Keep')));
    await Promise.all(
      keeps.map((keep) => keep.evaluate((button) => (button as HTMLButtonElement).click())),
    );
    await expect.poll(async () => (await readStored(session)).drafts).toEqual([]);
    expect((await readEntries(session)).map(({ note }) => note)).toEqual(['Only once']);
  });
});

describe('after SIGKILL of the whole browser', { retry: 0 }, () => {
  test('right after "Kept", three times: nothing is lost, nothing is doubled', async () => {
    const wanted: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const popup = await session.open('popup.html');
      const note = `Killed in round ${round}.`;
      await keepNote(popup, note);
      await session.end('kill');
      wanted.push(note);
      await session.start();
      expect((await readEntries(session)).map((entry) => entry.note)).toEqual(wanted);
      expect((await readStored(session)).drafts).toEqual([]);
    }
    const journal = await session.open('options.html#/timeline');
    await journal.says('3 entries', 'status');
  });

  test('in the middle of a note, the draft is there again', async () => {
    const popup = await session.open('popup.html');
    await popup.type('Half a thou', 'textbox', 'Note');
    await expect.poll(async () => (await readStored(session)).drafts[0]?.note).toBe('Half a thou');
    await session.end('kill');
    await session.start();
    const again = await session.open('popup.html');
    await expect.poll(() => again.read('textbox', 'Note')).toBe('Half a thou');
    expect(await readEntries(session)).toEqual([]);
  });
});

describe('damage costs only what is damaged, and is said', () => {
  test('a damaged draft: its note is rescued, a sentence says so, and keeping works', async () => {
    await keepInPopup(session, 'Kept before.');
    await writeRecord(session, 'drafts', { id: 7, feelings: 'junk', note: 'Rescue me.' }, 'draft');
    const popup = await session.open('popup.html');
    await expect.poll(() => popup.read('textbox', 'Note')).toBe('Rescue me.');
    await expect.poll(() => sentences(popup)).not.toEqual([]);
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    const notes = (await readEntries(session)).map(({ note }) => note);
    expect(notes).toEqual(['Kept before.', 'Rescue me.']);
  });

  test.each([
    ['a number', 42],
    ['text', 'junk'],
    ['nothing useful', { note: { deep: true } }],
  ])('a draft that is %s: the popup opens, says so, and keeps', async (_name, junk) => {
    await keepInPopup(session, 'Kept before.');
    await writeRecord(session, 'drafts', junk, 'draft');
    const popup = await session.open('popup.html');
    await keepNote(popup, 'After it.');
    const notes = (await readEntries(session)).map(({ note }) => note);
    expect(notes).toEqual(['Kept before.', 'After it.']);
  });

  test('a damaged month page costs that month only, and it is said which', async () => {
    await keepInPopup(session, 'Kept this month.');
    const june = Date.UTC(2024, 5, 10, 12);
    await seedEntries(session, [makeEntry(june, 'From June.')]);
    await writeRecord(session, 'months', { month: '2024-05', rev: 'junk', entries: 'junk' });
    const journal = await session.open('options.html#/timeline');
    await journal.says('2 entries', 'status');
    await expect.poll(async () => (await sentences(journal)).join(' ')).toContain('May 2024');
    const notes = await journal.readAll('article');
    expect(notes.join()).toContain('From June.');
    expect(notes.join()).toContain('Kept this month.');
  });

  test('one damaged entry costs that entry only, also when its page is written again', async () => {
    await keepInPopup(session, 'Kept today.');
    const [page] = (await readStored(session)).months;
    const junk = { id: 'junk', note: 'unreadable' };
    await writeRecord(session, 'months', { ...page, entries: [...(page?.entries ?? []), junk] });
    const journal = await session.open('options.html#/timeline');
    await journal.says('1 entry', 'status');
    await expect.poll(() => sentences(journal)).not.toEqual([]);
    await keepInPopup(session, 'Kept after.');
    await journal.says('2 entries', 'status');
    expect((await readStored(session)).months[0]?.entries).toContainEqual(junk);
  });

  test('a damaged current page: the next entry is kept, and nothing is thrown away', async () => {
    await keepInPopup(session, 'Kept before.');
    const [page] = (await readStored(session)).months;
    await writeRecord(session, 'months', { month: page?.month, rev: 3, entries: 'junk' });
    const popup = await session.open('popup.html');
    await keepNote(popup, 'Kept after.');
    const stored = (await readStored(session)) as unknown as Record<string, unknown[]>;
    expect(stored.damaged).toMatchObject([{ entries: 'junk' }]);
    expect((await readEntries(session)).map(({ note }) => note)).toEqual(['Kept after.']);
  });

  test('damaged settings, and whatever else lies there: popup and Journal open and keep', async () => {
    await keepInPopup(session, 'Kept before.');
    const keys = new Set([...Object.keys(await readLocal(session)), 'settings', 'next']);
    for (const junk of ['junk', 42, { colours: 7, textSize: ['x'] }]) {
      await writeLocal(session, Object.fromEntries([...keys].map((key) => [key, junk])));
      await session.inside(() => localStorage.setItem('mirror', '{"prepared":4,'));
      const popup = await session.open('popup.html');
      await popup.find('button', 'Keep');
      expect(await popup.read('heading')).not.toBe('');
      await popup.close();
    }
    const popup = await session.open('popup.html');
    await keepNote(popup, 'Kept after.');
    const journal = await session.open('options.html#/timeline');
    await journal.says('2 entries', 'status');
  });

  test('damaged own words, favourites and the rest: the popup opens and keeps', async () => {
    await keepInPopup(session, 'Kept before.');
    for (const key of ['favourites', 'hidden', 'seen', 'words']) {
      await writeRecord(session, 'personal', { key, rev: 1, value: 'junk' });
    }
    const popup = await session.open('popup.html');
    await popup.press('button', 'Another');
    await keepNote(popup, 'Kept after.');
    const notes = (await readEntries(session)).map(({ note }) => note);
    expect(notes).toEqual(['Kept before.', 'Kept after.']);
  });
});

describe.runIf(!inChromium)(
  'in always-private Firefox (Firefox only: Chromium has no such mode)',
  () => {
    const locked = createSession('firefox', {
      extension: builtExtension('firefox'),
      preferences: { 'browser.privatebrowsing.autostart': true },
    });
    beforeAll(() => locked.start());
    afterAll(() => locked.dispose());

    test('the popup says that it cannot save, and does not pretend', async () => {
      const popup = await locked.open('popup.html');
      await popup.says(/private/i, 'alert');
      expect(await popup.count('button', 'Keep')).toBe(0);
    });

    test('the Journal says it too', async () => {
      const journal = await locked.open('options.html#/timeline');
      await journal.says(/private/i, 'alert');
    });
  },
);

/**
 * Ten keystrokes and what a popup does to itself when it loses the focus, all in one breath: no
 * browser gives a page less time.
 */
function writeAndClose(field: Element, text: string): void {
  const area = field as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  for (const letter of text) document.execCommand('insertText', false, letter);
  window.close();
}
