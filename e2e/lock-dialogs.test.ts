// The lock by the keyboard alone, on paper, and away at once.
import { describe, expect, test } from 'vitest';
import { findViolations } from './controls.ts';
import { PASSPHRASE, turnOnLock } from './lock-steps.ts';
import { keepInPopup } from './steps.ts';
import { writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { tabTo } from './tab-to.ts';
import { inChromium, useSession } from './use-session.ts';

const session = useSession();
const CODE = /(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}/;

/** What has the focus is a field of this name. */
async function inField(surface: Surface, name: string): Promise<void> {
  await expect
    .poll(() =>
      surface.page.evaluate(() => {
        const field = document.activeElement;
        return field instanceof HTMLInputElement ? field.labels?.[0]?.textContent : field?.tagName;
      }),
    )
    .toBe(name);
}

async function typeTwice(surface: Surface, names: [string, string], text: string): Promise<void> {
  for (const name of names) {
    await inField(surface, name);
    await surface.page.keyboard.type(text);
    if (name === names[0]) await surface.keys('Tab');
  }
}

/** As far as the recovery code. */
async function beginByKeys(privacy: Surface): Promise<string> {
  await tabTo(privacy, 'switch', 'Lock');
  await privacy.keys(' ');
  await typeTwice(privacy, ['Passphrase', 'Repeat passphrase'], PASSPHRASE);
  await privacy.keys('Enter');
  const dialog = privacy.within('', 'dialog', 'Recovery code');
  await privacy.find('button', 'I have kept it');
  expect(await privacy.hasFocus('button', 'I have kept it')).toBe(false);
  return (await dialog.text()).match(CODE)?.[0] ?? 'none';
}

describe('with the keyboard alone', () => {
  test('the lock is turned on, changed and turned off, and the focus is where it was', async () => {
    const privacy = await session.open('options.html#/privacy');
    await tabTo(privacy, 'switch', 'Lock');
    await privacy.keys(' ');
    await inField(privacy, 'Passphrase');
    await privacy.keys('Escape');
    await privacy.gone('dialog', 'Turn on the lock');
    expect(await privacy.hasFocus('switch', 'Lock')).toBe(true);

    await beginByKeys(privacy);
    await privacy.keys('Enter');
    expect(await privacy.count('dialog', 'Recovery code'), 'Enter alone keeps nothing').toBe(1);
    await tabTo(privacy, 'button', 'I have kept it');
    await privacy.keys('Enter');
    await privacy.says('Lock is on', 'status');
    expect(await privacy.hasFocus('switch', 'Lock')).toBe(true);

    await tabTo(privacy, 'button', 'Change passphrase');
    await privacy.keys('Enter');
    await inField(privacy, 'Current passphrase');
    await privacy.page.keyboard.type(PASSPHRASE);
    await privacy.keys('Tab');
    await typeTwice(privacy, ['New passphrase', 'Repeat new passphrase'], 'quite another one');
    await privacy.keys('Enter');
    await privacy.says('The passphrase is changed.', 'status');
    expect(await privacy.hasFocus('button', 'Change passphrase')).toBe(true);

    await privacy.page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
    await tabTo(privacy, 'switch', 'Lock');
    await privacy.keys(' ');
    await tabTo(privacy, 'button', 'Turn off');
    await privacy.keys('Enter');
    await privacy.says('Lock is off.', 'status');
  });

  test('a forgotten passphrase is replaced, and who is locked out begins again', async () => {
    await keepInPopup(session, 'Kept before the lock.');
    const code = await turnOnLock(session);
    const journal = await session.open('options.html#/timeline');
    await tabTo(journal, 'button', 'Lock now');
    await journal.keys('Enter');
    await inField(journal, 'Passphrase');
    await tabTo(journal, 'button', 'Use the recovery code');
    await journal.keys('Enter');
    await inField(journal, 'Recovery code');
    await journal.page.keyboard.type(code);
    await journal.keys('Tab');
    await typeTwice(journal, ['New passphrase', 'Repeat new passphrase'], 'quite another one');
    expect(await findViolations(journal)).toEqual([]);
    await journal.keys('Enter');
    await journal.says('your new passphrase opens the lock', 'status');
    await journal.says('Kept before the lock.', 'article');

    await tabTo(journal, 'button', 'Lock now');
    await journal.keys('Enter');
    await inField(journal, 'Passphrase');
    await tabTo(journal, 'link', 'go to Privacy');
    await journal.keys('Enter');
    await tabTo(journal, 'textbox', 'Type ERASE to go on');
    await journal.page.keyboard.type('ERASE');
    await tabTo(journal, 'button', 'Erase everything');
    await journal.keys('Enter');
    await journal.says('Everything was erased.', 'status');
    expect(await journal.attribute('aria-checked', 'switch', 'Lock')).toBe('false');
    await journal.reload();
    await journal.find('switch', 'Lock');
    expect((await journal.readAll('status')).join('')).not.toContain('erased');
  });
});

describe('the recovery code', () => {
  test('is on paper alone, on one page, and nowhere once one has left', async () => {
    const privacy = await session.open('options.html#/privacy');
    await privacy.page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.asked = 'yes';
        dispatchEvent(new Event('afterprint'));
      };
    });
    const code = await beginByKeys(privacy);
    await privacy.press('button', 'Print it');
    await expect
      .poll(() => privacy.page.evaluate(() => document.documentElement.dataset.asked))
      .toBe('yes');
    // Firefox lets no test see a page as paper does.
    if (inChromium) {
      await privacy.page.emulateMediaType('print');
      const printed = await privacy.page.evaluate(() => document.body.innerText);
      expect(printed.split(/\s*\n\s*/).filter(Boolean)).toEqual(['Recovery code', code]);
      const pdf = Buffer.from(await privacy.page.pdf()).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await privacy.page.emulateMediaType('screen');
    }
    await privacy.keys('Escape');
    await privacy.gone('dialog', 'Recovery code');
    expect(await privacy.page.content()).not.toContain(code);
    expect(await privacy.attribute('aria-checked', 'switch', 'Lock')).toBe('false');

    const kept = await turnOnLock(session);
    expect(kept).not.toBe(code);
    const again = await session.open('options.html#/privacy');
    await again.find('button', 'Change passphrase');
    expect(await again.page.content()).not.toContain(kept);
  });
});

declare const chrome: { tabs: { query(of: object): Promise<object[]> } };

const countTabs = () => session.inside(async () => (await chrome.tabs.query({})).length);

describe('quick-hide', () => {
  test('locks, empties every screen at once, and opens nothing', async () => {
    await keepInPopup(session, 'Only for my eyes.');
    await turnOnLock(session);
    await writeLocal(session, { settings: { discreet: true } });
    const [journal, hidden] = [
      await session.open('options.html#/timeline'),
      await session.open('options.html#/timeline'),
    ];
    for (const page of [journal, hidden]) await page.says('Only for my eyes.', 'article');
    const before = await countTabs();
    const left = await hidden.page.evaluate(() => {
      for (let press = 0; press < 3; press += 1) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
      }
      return document.body.innerHTML + document.title;
    });
    expect(left, 'in the very moment').toBe('');
    await journal.find('button', 'Unlock');
    expect(await journal.text()).not.toContain('Only for my eyes.');
    await expect.poll(countTabs).toBe(before - 1);
    const again = await session.open('options.html#/timeline');
    await again.find('button', 'Unlock');
  });

  test('from the popup it locks too', async () => {
    await keepInPopup(session, 'Only for my eyes.');
    await turnOnLock(session);
    const journal = await session.open('options.html#/timeline');
    await journal.says('Only for my eyes.', 'article');
    const popup = await session.open('popup.html');
    await popup.press('button', 'More');
    await popup.press('button', 'Hide');
    await journal.find('button', 'Unlock');
    expect(await journal.text()).not.toContain('Only for my eyes.');
  });
});
