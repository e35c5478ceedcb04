// Discreet mode: who looks over a shoulder learns nothing.
import { describe, expect, test } from 'vitest';
import { readToolbarTitle } from './background.ts';
import { keepInPopup } from './steps.ts';
import { writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const session = useSession();

describe('discreet mode', () => {
  test('titles and the toolbar say nothing, and kept words are blurred until held', async () => {
    await keepInPopup(session, 'Only for my eyes.');
    const settings = await session.open('options.html#/settings');
    expect(await settings.page.title()).toContain('Inkling');
    await settings.press('switch', 'Discreet mode');
    await expect.poll(() => settings.page.title()).toBe('Notes');
    await expect.poll(() => readToolbarTitle(session)).toBe('Notes');
    await settings.go('#/timeline');
    await settings.says('Only for my eyes.', 'article');
    expect(await settings.page.title()).toBe('Notes');
    await settings.page.mouse.move(2, 2);
    await expect.poll(() => readFilter(settings)).toMatch(/^blur\(/);

    const words = await settings.page.waitForSelector('article [data-private]');
    await words?.hover();
    expect(await readFilter(settings), 'passing over them shows nothing').toMatch(/^blur\(/);
    await settings.page.mouse.down();
    await expect.poll(() => readFilter(settings)).toBe('none');
    await settings.page.mouse.up();
    await expect.poll(() => readFilter(settings)).toMatch(/^blur\(/);

    await (await settings.find('button', 'Hold to read')).focus();
    await settings.page.keyboard.down(' ');
    await expect.poll(() => readFilter(settings)).toBe('none');
    await settings.page.keyboard.up(' ');
    await expect.poll(() => readFilter(settings)).toMatch(/^blur\(/);

    await settings.reload();
    expect(await settings.page.title()).toBe('Notes');
    await settings.go('#/settings');
    await settings.press('switch', 'Discreet mode');
    await expect.poll(() => settings.page.title()).toContain('Inkling');
    await expect.poll(() => readToolbarTitle(session)).toBe('Inkling');
  });

  test('what stands beside blurred words can be pressed', async () => {
    await keepInPopup(session, 'Only for my eyes.');
    await writeLocal(session, { settings: { discreet: true } });
    const journal = await session.open('options.html#/timeline');
    await journal.press('button', 'Favourite');
    await expect.poll(() => journal.attribute('aria-pressed', 'button', 'Favourite')).toBe('true');
    await journal.press('button', 'Edit');
    await journal.find('textbox', 'Note');
  });

  test('a note that was begun is blurred when the popup opens again, until it is gone on with', async () => {
    await writeLocal(session, { settings: { discreet: true } });
    const popup = await session.open('popup.html');
    const filter = () => popup.page.$eval('textarea', (note) => getComputedStyle(note).filter);
    expect(await filter(), 'an empty field is no secret').toBe('none');
    await popup.type('Not for them.', 'textbox', 'Note');
    expect(await filter()).toBe('none');
    await popup.reload();
    await expect.poll(() => popup.read('textbox', 'Note')).toBe('Not for them.');
    expect(await filter()).toMatch(/^blur\(/);
    await (await popup.find('textbox', 'Note')).focus();
    expect(await filter()).toBe('none');
  });

  test('the note of an open entry is not blurred while something else of it is changed', async () => {
    await keepInPopup(session, 'Only for my eyes.');
    await writeLocal(session, { settings: { discreet: true } });
    const journal = await session.open('options.html#/timeline');
    await journal.press('button', 'Edit');
    await journal.press('button', 'Heavy');
    expect(await journal.page.$eval('textarea', (note) => getComputedStyle(note).filter)).toBe(
      'none',
    );
  });

  test('Shift three times closes the Journal, and nothing that was typed is lost', async () => {
    await writeLocal(session, { settings: { discreet: true } });
    const journal = await session.open('options.html#/timeline');
    await journal.press('button', 'New entry');
    await journal.press('button', 'Heavy');
    await journal.type('Not for them.', 'textbox', 'Note');
    const { keyboard } = journal.page;
    await keyboard.press('Shift');
    await keyboard.press('Shift');
    // The page goes in the middle of the press.
    await keyboard.press('Shift').catch(() => undefined);
    await expect.poll(() => countWhatShows(journal)).toBe(0);
    const again = await session.open('options.html#/timeline');
    await again.press('button', 'New entry');
    await expect.poll(() => again.read('textbox', 'Note')).toBe('Not for them.');
  });

  test('everything that is stored is blurred too, where Privacy shows it', async () => {
    await keepInPopup(session, 'Only for my eyes.');
    await writeLocal(session, { settings: { discreet: true } });
    const privacy = await session.open('options.html#/privacy');
    await privacy.press('button', 'Show everything');
    await (await privacy.page.waitForSelector('::-p-text(Entries of a month)'))?.click();
    const shown = await privacy.page.waitForSelector('pre[data-private]');
    expect(await shown?.evaluate((node) => node.textContent)).toContain('Only for my eyes.');
    await privacy.page.mouse.move(2, 2);
    expect(await shown?.evaluate((node) => getComputedStyle(node).filter)).toMatch(/^blur\(/);
  });
});

function readFilter({ page }: Surface): Promise<string | undefined> {
  return page.evaluate(() => {
    const words = document.querySelector('article [data-private]');
    return words ? getComputedStyle(words).filter : undefined;
  });
}

/** Nothing at all, once its tab is closed. */
async function countWhatShows({ page }: Surface): Promise<number> {
  return page
    .evaluate(() => document.querySelectorAll('nav, article, textarea').length)
    .catch(() => 0);
}
