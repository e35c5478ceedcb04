// Finding elements by role and name. Chromium is asked for its own accessibility tree: a control
// that a screen reader cannot find is not found here either. Firefox's takes a hundred
// milliseconds for each question (browsingContext.locateNodes walks the whole page): there Testing
// Library finds them, in the page, by the same rules (W3C accname, html-aam).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

/** A role and, unless any will do, the exact name. */
export type Target = [role: string, name?: string];
export type Root = Page | ElementHandle;

export interface Finder {
  /** The first of them, or the first that contains the text. */
  first(root: Root, target: Target, containing?: string): Promise<ElementHandle | undefined>;
  count(root: Root, target: Target): Promise<number>;
  /** What each says or holds, in order. */
  texts(root: Root, target: Target): Promise<string[]>;
}

export function readText(node: Element): string {
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return node.value;
  return (node as HTMLElement).innerText.trim();
}

export const inTree: Finder = {
  async first(root, target, containing) {
    for (const element of await root.$$(toSelector(target))) {
      if (containing === undefined) return element;
      if ((await element.evaluate(readText)).includes(containing)) return element;
    }
    return undefined;
  },
  count: async (root, target) => (await root.$$(toSelector(target))).length,
  async texts(root, target) {
    const all = await root.$$(toSelector(target));
    return Promise.all(all.map((element) => element.evaluate(readText)));
  },
};

function toSelector([role, name = '']: Target): string {
  return `aria/${name}[role="${role}"]`;
}

export function inPage(page: Page): Finder {
  return {
    async first(root, target, containing) {
      await putFinder(page);
      const found = await page.evaluateHandle(
        (from, wanted, text) => {
          const { findAll, readText } = globalThis as unknown as Inside;
          return findAll(from, wanted).find((one) => !text || readText(one).includes(text));
        },
        elementOf(root),
        target,
        containing ?? '',
      );
      return (found.asElement() as ElementHandle | null) ?? undefined;
    },
    async count(root, target) {
      await putFinder(page);
      return page.evaluate(
        (from, wanted) => (globalThis as unknown as Inside).findAll(from, wanted).length,
        elementOf(root),
        target,
      );
    },
    async texts(root, target) {
      await putFinder(page);
      return page.evaluate(
        (from, wanted) => {
          const { findAll, readText } = globalThis as unknown as Inside;
          return findAll(from, wanted).map(readText);
        },
        elementOf(root),
        target,
      );
    },
  };
}

/** Nothing for the page: the whole document is meant. */
function elementOf(root: Root): ElementHandle | null {
  return 'goto' in root ? null : root;
}

/** What stands in the page once Testing Library was put into it. */
interface Inside {
  TestingLibraryDom: typeof import('@testing-library/dom');
  findAll: typeof findAll;
  readText: typeof readText;
}

async function putFinder(page: Page): Promise<void> {
  if (await page.evaluate(() => 'findAll' in globalThis)) return;
  source ??= readFileSync(libraryFile(), 'utf8');
  await page.evaluate(
    `${source}\n${findAll}\n${readText}\nObject.assign(globalThis, { findAll, readText })`,
  );
}

let source: string | undefined;

function libraryFile(): string {
  const main = createRequire(import.meta.url).resolve('@testing-library/dom');
  return join(dirname(main), '@testing-library/dom.umd.min.js');
}

/** All that a screen reader comes to. */
function findAll(from: Element | null, [role, name]: Target): HTMLElement[] {
  const { queryAllByRole } = (globalThis as unknown as Inside).TestingLibraryDom;
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  // It loses blanks beside marked words (dom-accessibility-api).
  const bare = (text: string): string => text.replaceAll(/\s/g, '');
  const named = (found: string): boolean => name === undefined || bare(found) === bare(name);
  // As Chromium calls it; the library knows it by its older name.
  const known = role === 'image' ? 'img' : role;
  return queryAllByRole((from as HTMLElement) ?? document.documentElement, known, {
    hidden: true,
    name: named,
  }).filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[aria-hidden="true"], [inert]') &&
      (!dialog || dialog.contains(element)),
  );
}
