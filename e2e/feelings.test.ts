// The ways to a word besides its group: from the body, from a word to what lies underneath, and from
// a quick answer.
import { describe, expect, test } from 'vitest';
import { keepNote } from './steps.ts';
import { readEntries } from './stored.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const session = useSession();
const UNDERNEATH = 'And underneath that?';

async function keep(popup: Surface): Promise<void> {
  await popup.press('button', 'Keep');
  await popup.says('Kept', 'status');
}

async function felt(): Promise<unknown> {
  return (await readEntries(session)).map(({ feelings }) => feelings);
}

async function openWords(group: string): Promise<Surface> {
  const popup = await session.open('popup.html');
  await popup.press('button', group);
  await popup.press('button', 'More words');
  await popup.gone('button', 'More words');
  return popup;
}

describe('from the body', () => {
  async function openBody(): Promise<Surface> {
    const popup = await session.open('popup.html');
    await popup.press('button', 'More');
    await popup.press('button', 'Start from the body');
    return popup;
  }

  test('a sensation leads to words with their cues, and one of them is kept', async () => {
    const popup = await openBody();
    await popup.press('button', 'tight jaw');
    await popup.gone('button', 'racing heart');
    await popup.find('button', 'frustrated');
    expect(await popup.text()).toContain('teeth grinding');
    await popup.press('button', 'frustrated');
    await expect.poll(() => popup.attribute('aria-pressed', 'button', 'Charged')).toBe('true');
    await keep(popup);
    expect(await felt()).toEqual([[{ word: 'frustrated', group: 'charged' }]]);
  });

  test('another sensation can be looked at, and nothing is chosen by looking', async () => {
    const popup = await openBody();
    await popup.press('button', 'tight jaw');
    await popup.press('button', 'Other sensations');
    expect(await popup.hasFocus('button', 'tight jaw')).toBe(true);
    await popup.press('button', 'slow breath');
    await popup.find('button', 'peaceful');
    await keepNote(popup, 'Looked around.', 'Mixed');
    expect(await felt()).toEqual([[{ group: 'mixed' }]]);
  });

  test('the keyboard alone is enough', async () => {
    const popup = await openBody();
    await (await popup.find('button', 'tight jaw')).focus();
    await popup.keys('Tab');
    await popup.keys('Enter');
    expect(await popup.hasFocus('button', 'hot face')).toBe(true);
    await popup.keys('Tab');
    await popup.keys('Tab');
    expect(await popup.hasFocus('button', 'embarrassed')).toBe(true);
    await popup.keys(' ');
    await expect.poll(() => popup.attribute('aria-pressed', 'button', 'embarrassed')).toBe('true');
    await keep(popup);
    expect(await felt()).toEqual([[{ word: 'embarrassed', group: 'charged' }]]);
  });
});

describe('underneath', () => {
  test('a story word offers softer ones, of which one is added to it', async () => {
    const popup = await openWords('Heavy');
    expect(await popup.count('group', UNDERNEATH)).toBe(0);
    await popup.press('button', 'ignored');
    await popup.says('What it does in you', 'status');
    await popup.press('button', 'longing');
    await keep(popup);
    expect(await felt()).toEqual([
      [
        { word: 'ignored', group: 'heavy' },
        { word: 'longing', group: 'mixed' },
      ],
    ]);
  });

  test('left alone, it leaves the word as it was', async () => {
    const popup = await openWords('Charged');
    await popup.press('button', 'betrayed');
    await popup.find('group', UNDERNEATH);
    await keep(popup);
    expect(await felt()).toEqual([[{ word: 'betrayed', group: 'charged' }]]);
  });
});

describe('a surface answer', () => {
  test('from the list, it offers what may lie below it', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    await popup.press('button', 'tired');
    await popup.press('button', 'drained');
    await keep(popup);
    expect(await felt()).toEqual([
      [
        { word: 'tired', group: 'heavy' },
        { word: 'drained', group: 'heavy' },
      ],
    ]);
  });

  test('typed, it does so too, and is not kept itself unless it is added', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Mixed');
    await popup.type("I'm fine", 'searchbox', 'Find a word');
    await popup.press('button', 'low');
    await keep(popup);
    expect(await felt()).toEqual([[{ word: 'low', group: 'heavy' }]]);
  });
});

test('among all the words, those not used yet are marked, and a kept one no more', async () => {
  const popup = await session.open('popup.html');
  await popup.press('button', 'Heavy');
  await popup.press('button', 'lonely');
  await keep(popup);
  await popup.close();
  const again = await openWords('Heavy');
  const describes = async (word: string): Promise<string> => {
    const ids = (await again.attribute('aria-describedby', 'button', word)) ?? '';
    return again.page.evaluate(
      (given) => given.map((id) => document.getElementById(id)?.textContent).join(' '),
      ids.split(' ').filter(Boolean),
    );
  };
  await expect.poll(() => describes('drained')).toContain('not used yet');
  expect(await describes('lonely')).not.toContain('not used yet');
});
