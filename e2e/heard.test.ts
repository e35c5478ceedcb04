// What a screen reader says by itself on the ways that people go most: each sentence once, in the order of
// what was done.
import { expect, test } from 'vitest';
import { keepNote } from './steps.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const session = useSession();

declare global {
  var said: string[];
}

/** From now on. What stands in a region already is not said. */
async function listen({ page }: Surface): Promise<void> {
  await page.evaluate(() => {
    globalThis.said = [];
    const LIVE = '[role=status], [role=alert], [aria-live]';
    const before = new WeakMap<Element, string>();
    const textOf = (region: Element): string => region.textContent?.trim() ?? '';
    for (const region of document.querySelectorAll(LIVE)) before.set(region, textOf(region));
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(LIVE)) {
        const text = textOf(region);
        if (text !== '' && text !== before.get(region)) globalThis.said.push(text);
        before.set(region, text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

const heard = ({ page }: Surface): Promise<string[]> => page.evaluate(() => globalThis.said);

test('in the popup: nothing to keep, a fourth word, kept, a reminder', async () => {
  const popup = await session.open('popup.html');
  await popup.find('button', 'Keep');
  await listen(popup);
  await popup.press('button', 'Keep');
  await popup.says('Nothing to keep yet', 'status');
  await popup.press('button', 'Heavy');
  for (const word of ['sad', 'lonely', 'tired', 'ashamed']) await popup.press('button', word);
  await popup.press('button', 'Keep');
  await popup.says('Kept', 'status');
  await popup.press('button', 'Remind me');
  await popup.press('button', 'Tomorrow morning');
  await popup.says('You will be reminded', 'status');
  expect(await heard(popup)).toEqual([
    'Nothing to keep yet. One of the feelings above is enough.',
    'And underneath that? Tired may be just tired. Or one of these came along.',
    'Three words are the most. Unpress one to choose another.',
    'Kept. It is in your Journal, on this computer only.',
    expect.stringMatching(/^You will be reminded: tomorrow, /),
  ]);
});

test('in the Journal: found, deleted, brought back', async () => {
  const popup = await session.open('popup.html');
  await keepNote(popup, 'Down at the harbour.');
  const journal = await session.open('options.html#/timeline');
  await journal.says('1 entry', 'status');
  await listen(journal);
  await journal.type('harb', 'searchbox', 'Search entries');
  await journal.press('button', 'Delete');
  await journal.press('button', 'Undo');
  await journal.find('article');
  expect(await heard(journal)).toEqual(['1 entry deleted.Undo', '0 entries', '1 entry']);
});
