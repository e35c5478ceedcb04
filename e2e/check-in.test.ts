// The ten-second visit and everything around it, as a person does it in the popup.
import { describe, expect, test } from 'vitest';
import englishFeelings from '../content/en/feelings.json' with { type: 'json' };
import englishReflections from '../content/en/reflections.json' with { type: 'json' };
import feelingFacts from '../content/feelings.json' with { type: 'json' };
import { type Control, listControls } from './controls.ts';
import type { Target } from './finder.ts';
import { keepNote } from './steps.ts';
import { readEntries, readStored, writeLocal } from './stored.ts';
import { load, type Surface } from './surface.ts';
import { tabTo } from './tab-to.ts';
import { inChromium, useSession } from './use-session.ts';

const session = useSession();
const GROUPS = ['Bright', 'Easy', 'Charged', 'Heavy', 'Mixed', 'Not sure'];
const REFLECTIONS = Object.values(englishReflections).map(({ text }) => text);

function wordsOf(group: string): string[] {
  const labels: Record<string, { label: string }> = englishFeelings;
  return feelingFacts
    .filter((fact) => fact.group === group.toLowerCase())
    .map(({ word }) => labels[word]?.label ?? word);
}

function sorted(controls: Control[]): string[] {
  return controls.map(({ role, name }) => `${role} ${name}`).sort();
}

interface FirstFrame {
  heading: string | undefined;
  buttons: number;
  colours: string | undefined;
  /** Of the browser's APIs, how many were set up by looking through all of them. */
  lookedThrough: number;
}

declare global {
  var firstFrame: FirstFrame | undefined;
}

/** Runs in the page before anything of it: what there is when the browser is about to paint. */
function noteFirstFrame(): void {
  const { browser } = globalThis as { browser?: object };
  const describe = Object.getOwnPropertyDescriptor;
  let lookedThrough = 0;
  Object.getOwnPropertyDescriptor = (owner, name) => {
    if (owner === browser) lookedThrough += 1;
    return describe(owner, name);
  };
  requestAnimationFrame(() => {
    globalThis.firstFrame = {
      heading: document.querySelector('h1')?.textContent,
      buttons: document.querySelectorAll('button').length,
      colours: document.documentElement.dataset.colours,
      lookedThrough,
    };
  });
}

async function openMore(popup: Surface): Promise<void> {
  await popup.press('button', 'More');
}

describe('at first paint', () => {
  test('there is one reflection, and nothing but what the shortest visit needs', async () => {
    const popup = await session.open('popup.html');
    await popup.find('button', 'Keep');
    const reflection = await popup.read('heading');
    expect(REFLECTIONS).toContain(reflection);
    const wanted: Control[] = [
      { role: 'heading', name: reflection },
      { role: 'group', name: 'Feelings' },
      { role: 'textbox', name: 'Note' },
      ...['Another', ...GROUPS, 'Keep', 'More'].map((name) => ({ role: 'button', name })),
    ];
    expect(sorted(await listControls(popup))).toEqual(sorted(wanted));
  });

  test.runIf(inChromium)(
    'the first frame has the words, the look and Keep (Chromium only: Firefox may draw an empty one)',
    async () => {
      await (await session.open('popup.html')).find('button', 'Keep');
      await writeLocal(session, { settings: { colours: 'dark' } });
      await (await session.open('popup.html')).find('button', 'Keep');
      await expect
        .poll(() => session.inside(() => localStorage.getItem('mirror')))
        .toMatch(/"dark"/);
      const { browser, base } = session.started();
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(noteFirstFrame);
      await load(page, `${base}popup.html`);
      const frame = () => page.evaluate(() => globalThis.firstFrame);
      const buttons = GROUPS.length + 3;
      await expect.poll(frame).toMatchObject({ colours: 'dark', buttons, lookedThrough: 0 });
      expect(REFLECTIONS).toContain((await frame())?.heading);
    },
  );

  test('the focus is on the reflection, and the first Tab goes to the first group', async () => {
    const popup = await session.open('popup.html');
    await expect.poll(() => popup.hasFocus('heading')).toBe(true);
    await popup.keys('Tab');
    expect(await popup.hasFocus('button', 'Bright')).toBe(true);
  });

  test('nothing is wider than the popup, not even with long words', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    await popup.type('w'.repeat(200), 'textbox', 'Note');
    const overflow = await popup.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test.runIf(inChromium)(
    'nothing moves once it is painted (Chromium only: Firefox reports no layout shifts)',
    async () => {
      const popup = await session.open('popup.html');
      await popup.find('button', 'Keep');
      const shifts = await popup.page.evaluate(async () => {
        const found: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            found.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
        return found;
      });
      expect(shifts).toEqual([]);
    },
  );
});

describe('in a popup that is not high', () => {
  const LOW = { width: 360, height: 480 };

  test('what Keep has to say stands above the row with Keep', async () => {
    const popup = await session.open('popup.html', LOW);
    await popup.press('button', 'Keep');
    await popup.says('Nothing to keep yet', 'status');
    await expect.poll(() => isInSight(popup, '[role=status]:not(:empty)')).toBe(true);
  });

  test('another reflection is in sight, though it was asked for from below', async () => {
    const popup = await session.open('popup.html', LOW);
    await openMore(popup);
    const before = await popup.read('heading');
    await popup.press('button', "Don't show this again");
    await expect.poll(() => popup.read('heading')).not.toBe(before);
    await expect.poll(() => isInSight(popup, 'h1')).toBe(true);
  });
});

/** All of it, and nothing lies on it. */
function isInSight({ page }: Surface, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    const atEnds = [top + 1, bottom - 1].map((y) => document.elementFromPoint(left + 1, y));
    return atEnds.every((hit) => hit !== null && element.contains(hit));
  });
}

describe('keeping', () => {
  test('group, word, note, Keep makes one entry and clears the draft', async () => {
    const popup = await session.open('popup.html');
    const reflection = await popup.read('heading');
    await popup.press('button', 'Heavy');
    await popup.press('button', 'lonely');
    await popup.type('The house is quiet tonight.', 'textbox', 'Note');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');

    const { drafts } = await readStored(session);
    expect(drafts).toEqual([]);
    const entries = await readEntries(session);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      feelings: [{ word: 'lonely', group: 'heavy' }],
      note: 'The house is quiet tonight.',
      reflection: { text: reflection },
    });
    expect(Math.abs(Date.now() - (entries[0]?.at ?? 0))).toBeLessThan(60_000);
  });

  test('any group alone is enough, and so is Not sure', async () => {
    const popup = await session.open('popup.html');
    for (const group of GROUPS) {
      await popup.press('button', group);
      await popup.press('button', 'Keep');
      await popup.says('Kept', 'status');
      await popup.reload();
    }
    const entries = await readEntries(session);
    expect(entries.map(({ feelings }) => feelings)).toEqual([
      ...GROUPS.slice(0, 5).map((group) => [{ group: group.toLowerCase() }]),
      [],
    ]);
    expect(entries.at(-1)).toMatchObject({ notSure: true, note: '' });
  });

  test('a note alone is enough', async () => {
    const popup = await session.open('popup.html');
    await popup.type('Just this.', 'textbox', 'Note');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    expect(await readEntries(session)).toMatchObject([{ feelings: [], note: 'Just this.' }]);
  });

  test('with nothing in it says a sentence and stores nothing', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Keep');
    await popup.says(/^[A-Z].* .*[.?]$/, 'status');
    expect((await popup.readAll('status')).join()).not.toContain('Kept');
    expect(await readEntries(session)).toEqual([]);
  });

  test('a note over the limit is refused with a sentence, and stays', async () => {
    const popup = await session.open('popup.html');
    const note = 'long '.repeat(20_001);
    await (await popup.find('textbox', 'Note')).focus();
    await popup.paste(note);
    await popup.press('button', 'Keep');
    await popup.says(/100,000/, 'alert');
    expect(await popup.read('textbox', 'Note')).toBe(note);
    expect(await readEntries(session)).toEqual([]);
  });

  test('a note of 100,000 characters is kept whole', async () => {
    const popup = await session.open('popup.html');
    const note = 'a bc '.repeat(20_000);
    await (await popup.find('textbox', 'Note')).focus();
    await popup.paste(note);
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    const [entry] = await readEntries(session);
    expect(entry?.note === note).toBe(true);
  });

  test('twice in one popup makes two entries', async () => {
    const popup = await session.open('popup.html');
    await keepNote(popup, 'First.');
    await popup.reload();
    await keepNote(popup, 'Second.');
    expect((await readEntries(session)).map(({ note }) => note)).toEqual(['First.', 'Second.']);
  });

  test('pressing Keep twice at once makes one entry', async () => {
    const popup = await session.open('popup.html');
    await popup.type('Once.', 'textbox', 'Note');
    const keep = await popup.find('button', 'Keep');
    await keep.evaluate((button) => {
      (button as HTMLButtonElement).click();
      (button as HTMLButtonElement).click();
    });
    await popup.says('Kept', 'status');
    expect(await readEntries(session)).toHaveLength(1);
  });
});

describe('with the keyboard alone', () => {
  test('Tab reaches everything once, from the first group to More and back round', async () => {
    const popup = await session.open('popup.html');
    await expect.poll(() => popup.hasFocus('heading')).toBe(true);
    const wanted = [...GROUPS, 'Note', 'Keep', 'More', 'Another'];
    const met: string[] = [];
    while (met.length < wanted.length) {
      await popup.keys('Tab');
      const name = await focusedName(popup);
      // Past the last control the focus leaves the page once, as it does in any page.
      if (name !== '') met.push(name);
    }
    expect([...met].sort()).toEqual([...wanted].sort());
    expect(met.slice(0, 6)).toEqual(GROUPS);
    expect(met.indexOf('Note')).toBeLessThan(met.indexOf('Keep'));
  });

  test('a whole visit, ended with Ctrl+Enter', async () => {
    const popup = await session.open('popup.html');
    await expect.poll(() => popup.hasFocus('heading')).toBe(true);
    for (let step = 0; step < 4; step += 1) await popup.keys('Tab');
    expect(await focusedName(popup)).toBe('Heavy');
    await popup.keys('Enter');
    await popup.find('button', 'lonely');
    await tabTo(popup, 'button', 'lonely');
    await popup.keys(' ');
    await tabTo(popup, 'textbox', 'Note');
    await popup.page.keyboard.type('By keys.');
    await popup.keys(process.platform === 'darwin' ? 'Meta' : 'Control', 'Enter');
    await popup.says('Kept', 'status');
    expect(await readEntries(session)).toMatchObject([
      { feelings: [{ word: 'lonely', group: 'heavy' }], note: 'By keys.' },
    ]);
  });

  test('Enter in the note is a new line', async () => {
    const popup = await session.open('popup.html');
    await popup.type('One', 'textbox', 'Note');
    await popup.keys('Enter');
    await popup.page.keyboard.type('two');
    expect(await popup.read('textbox', 'Note')).toBe('One\ntwo');
    expect(await readEntries(session)).toEqual([]);
  });
});

describe('feelings', () => {
  test('each group lays open its own first eight words', async () => {
    const popup = await session.open('popup.html');
    const before = sorted(await listControls(popup));
    for (const group of GROUPS.slice(0, 5)) {
      const words = wordsOf(group);
      await popup.press('button', group);
      await popup.find('button', words[0]);
      expect(await popup.attribute('aria-pressed', 'button', group)).toBe('true');
      const added = sorted(await listControls(popup)).filter((one) => !before.includes(one));
      const pressable = new Set(words.map((word) => `button ${word}`));
      const first = words.slice(0, 8).map((word) => `button ${word}`);
      expect(added.filter((one) => pressable.has(one))).toEqual(first.sort());
      expect(added).toEqual(expect.arrayContaining(['button More words', 'searchbox Find a word']));
    }
  });

  test('More words shows the rest of the group', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    await popup.press('button', 'More words');
    await popup.gone('button', 'More words');
    for (const word of wordsOf('heavy')) expect(await popup.count('button', word), word).toBe(1);
  });

  test('Find a word finds one of any group while it is typed', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    await popup.type('grate', 'searchbox', 'Find a word');
    await popup.press('button', 'grateful');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    const [entry] = await readEntries(session);
    expect(entry?.feelings).toContainEqual({ word: 'grateful', group: 'easy' });
  });

  test('a word of one’s own can be added, and is there the next time', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    await popup.type('wobbly', 'searchbox', 'Find a word');
    const add = (await listControls(popup)).find(({ name }) => /add.*wobbly/i.test(name));
    expect(add).toBeDefined();
    await popup.press('button', add?.name);
    await expect.poll(() => popup.attribute('aria-pressed', 'button', 'wobbly')).toBe('true');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    expect((await readEntries(session))[0]?.feelings).toEqual([{ word: 'wobbly', group: 'heavy' }]);
    await popup.close();

    const again = await session.open('popup.html');
    await again.press('button', 'Heavy');
    await again.find('button', 'wobbly');
  });

  test('a fourth word is refused with a sentence', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    for (const word of ['sad', 'lonely', 'tired', 'guilty']) await popup.press('button', word);
    await popup.says(/three/i, 'status');
    expect(await popup.attribute('aria-pressed', 'button', 'guilty')).toBe('false');
  });

  test('looking into another group leaves no trace of the first', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    await popup.find('button', 'lonely');
    await popup.press('button', 'Easy');
    await popup.press('button', 'calm');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    expect((await readEntries(session))[0]?.feelings).toEqual([{ word: 'calm', group: 'easy' }]);
  });
});

describe('room or closeness', () => {
  async function openDial(): Promise<Surface> {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Mixed');
    await popup.find('button', 'torn');
    await popup.find('slider', 'Room or closeness');
    return popup;
  }

  test('is no answer until it is moved, and is then not kept', async () => {
    const popup = await openDial();
    const valueText = await popup.attribute('aria-valuetext', 'slider', 'Room or closeness');
    expect(valueText?.toLowerCase()).toBe('no answer');
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    expect((await readEntries(session))[0]).not.toHaveProperty('want');
  });

  test('moved by keys, it is kept as a number between room and closeness', async () => {
    const popup = await openDial();
    await (await popup.find('slider', 'Room or closeness')).focus();
    for (let step = 0; step < 6; step += 1) await popup.keys('ArrowRight');
    await expect
      .poll(() => popup.attribute('aria-valuetext', 'slider', 'Room or closeness'))
      .not.toMatch(/^no answer$/i);
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    const want = (await readEntries(session))[0]?.want ?? 0;
    expect(want).toBeGreaterThan(0);
    expect(want).toBeLessThanOrEqual(1);
  });

  test('can be cleared again', async () => {
    const popup = await openDial();
    const before = sorted(await listControls(popup));
    await (await popup.find('slider', 'Room or closeness')).focus();
    await popup.keys('ArrowLeft');
    await expect.poll(async () => (await listControls(popup)).length).toBe(before.length + 1);
    const clear = (await listControls(popup)).find(
      (one) => !before.includes(sorted([one])[0] ?? ''),
    );
    expect(clear?.role).toBe('button');
    await popup.press('button', clear?.name);
    await expect
      .poll(() => popup.attribute('aria-valuetext', 'slider', 'Room or closeness'))
      .toMatch(/^no answer$/i);
    await popup.press('button', 'Keep');
    await popup.says('Kept', 'status');
    expect((await readEntries(session))[0]).not.toHaveProperty('want');
  });
});

describe('the reflection', () => {
  async function another(popup: Surface): Promise<string> {
    const before = await popup.read('heading');
    await popup.press('button', 'Another');
    await expect.poll(() => popup.read('heading')).not.toBe(before);
    return popup.read('heading');
  }

  test('Another shows another one, from the library', async () => {
    const popup = await session.open('popup.html');
    expect(REFLECTIONS).toContain(await another(popup));
    expect(REFLECTIONS).toContain(await another(popup));
  });

  test('opening again soon shows the same one', async () => {
    const popup = await session.open('popup.html');
    const shown = await another(popup);
    await popup.close();
    const again = await session.open('popup.html');
    expect(await again.read('heading')).toBe(shown);
  });

  test('Lighter today shows another one', async () => {
    const popup = await session.open('popup.html');
    const before = await popup.read('heading');
    await openMore(popup);
    await popup.press('button', 'Lighter today');
    await expect.poll(() => popup.read('heading')).not.toBe(before);
    expect(REFLECTIONS).toContain(await popup.read('heading'));
  });

  test('Save for later is remembered, and can be taken back', async () => {
    const popup = await session.open('popup.html');
    await openMore(popup);
    await popup.press('button', 'Save for later');
    await expect.poll(() => favourites()).toHaveLength(1);
    await popup.close();
    const again = await session.open('popup.html');
    await openMore(again);
    await expect
      .poll(() => again.attribute('aria-pressed', 'button', 'Save for later'))
      .toBe('true');
    await again.press('button', 'Save for later');
    await expect.poll(() => favourites()).toEqual([]);
  });

  test('Don’t show this again goes on, and it never comes back', async () => {
    const popup = await session.open('popup.html');
    const unwanted = await popup.read('heading');
    await openMore(popup);
    await popup.press('button', "Don't show this again");
    await expect.poll(() => popup.read('heading')).not.toBe(unwanted);
    for (let turn = 0; turn < 20; turn += 1) expect(await another(popup)).not.toBe(unwanted);
  });

  test('Why this one? answers in a sentence', async () => {
    const popup = await session.open('popup.html');
    await openMore(popup);
    await popup.press('button', 'Why this one?');
    await popup.says(/^[A-Z].* .*\.$/, 'status');
  });

  test('More leads to Journal and Help', async () => {
    const popup = await session.open('popup.html');
    await openMore(popup);
    const { base } = session.started();
    const address = async (name: string): Promise<string> =>
      new URL((await popup.attribute('href', 'link', name)) ?? '', base).href;
    expect(await address('Journal')).toBe(`${base}options.html#/timeline`);
    expect(await address('Help')).toBe(`${base}options.html#/help`);
  });

  async function favourites(): Promise<unknown> {
    const { personal } = await readStored(session);
    return personal.find(({ key }) => key === 'favourites')?.value ?? [];
  }
});

test.runIf(inChromium)(
  'the toolbar button opens it, 360 wide, ready to type (Chromium only: Firefox keeps its popup out of reach)',
  async () => {
    const popup = await session.openToolbarPopup();
    await popup.find('button', 'Keep');
    await expect.poll(() => popup.page.evaluate(() => innerWidth)).toBe(360);
    expect(await popup.page.evaluate(() => document.hasFocus())).toBe(true);
    await keepNote(popup, 'From the toolbar.');
    expect(await readEntries(session)).toMatchObject([{ note: 'From the toolbar.' }]);
  },
);

test('fields for personal words keep out of autofill, spelling and writing services', async () => {
  const popup = await session.open('popup.html');
  await popup.press('button', 'Heavy');
  const fields: Target[] = [
    ['textbox', 'Note'],
    ['searchbox', 'Find a word'],
  ];
  for (const target of fields) {
    const attributes = await Promise.all(
      ['autocomplete', 'autocorrect', 'spellcheck', 'writingsuggestions'].map((name) =>
        popup.attribute(name, ...target),
      ),
    );
    expect(attributes, target[1]).toEqual(['off', 'off', 'false', 'false']);
  }
});

async function focusedName(popup: Surface): Promise<string> {
  return popup.page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element === document.body) return '';
    return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? (element.labels?.[0]?.innerText ?? element.getAttribute('aria-label') ?? '').trim()
      : element.innerText.trim();
  });
}
