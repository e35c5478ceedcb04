// One open page of the extension, driven from outside.
import type { KeyInput, Page, Viewport } from 'puppeteer-core';
import type { Finder, Target } from './finder.ts';
import { createScope, type Scope } from './scope.ts';
import { until } from './until.ts';

export interface Surface extends Scope {
  page: Page;
  /** The English of what it shows; the same where it is English. */
  toEnglish(shown: string): string;
  /** Presses one key, with modifiers held before it: `keys('Control', 'Enter')`. */
  keys(...keys: KeyInput[]): Promise<void>;
  /** Puts a long text into the field that has the focus, at once, as pasting does. */
  paste(text: string): Promise<void>;
  /** Whether the focus is on it now. */
  hasFocus(...target: Target): Promise<boolean>;
  address(): Promise<string>;
  /** Goes to another section by the address, without loading the page again. */
  go(hash: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** The popup's width as the toolbar gives it; a usual tab for the rest. */
export const POPUP_VIEWPORT: Viewport = { width: 360, height: 600 };
export const TAB_VIEWPORT: Viewport = { width: 1200, height: 800 };

/** What is told to have failed may still come. */
const AGAIN_MS = 1_000;

export function createSurface(page: Page, finder: Finder): Surface {
  const scope = createScope(page, finder, async () => page);
  return {
    ...scope,
    page,
    toEnglish: (shown) => finder.toEnglish(shown),
    async keys(...keys) {
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1) as KeyInput);
      for (const key of held.reverse()) await page.keyboard.up(key);
    },
    async paste(text) {
      await page.evaluate((given) => document.execCommand('insertText', false, given), text);
    },
    async hasFocus(...target) {
      const element = await scope.find(...target);
      return element.evaluate((node) => node === document.activeElement);
    },
    address: () => page.evaluate(() => location.href),
    async go(hash) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
    },
    async reload() {
      await page.evaluate(() => {
        document.documentElement.dataset.old = 'yes';
        location.reload();
      });
      await until('the page to load', () => isLoaded(page, ''));
    },
    close: () => page.close(),
  };
}

/**
 * Loads an address of the extension. Firefox never reports such a load as finished, so the page
 * itself is asked; and just after its start it may not know the extension yet, and is asked again.
 */
export async function load(page: Page, address: string): Promise<void> {
  let underWay = false;
  await until(`${address} to load`, async () => {
    if (!underWay) {
      underWay = true;
      const again = (): void => {
        underWay = false;
      };
      page.goto(address, { timeout: 0 }).catch(() => setTimeout(again, AGAIN_MS));
    }
    return isLoaded(page, address.split('#')[0] ?? '');
  });
}

function isLoaded(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    (start) =>
      location.href.startsWith(start) &&
      location.protocol !== 'about:' &&
      document.readyState === 'complete' &&
      document.documentElement.dataset.old === undefined,
    address,
  );
}
