// Finding elements by role and name. Chromium is asked for its own accessibility tree: a control
// that a screen reader cannot find is not found here either. Firefox's takes a hundred
// milliseconds for each question (browsingContext.locateNodes walks the whole page): there Testing
// Library finds them, in the page, by the same rules (W3C accname, html-aam).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type TestLanguage, toSource } from './languages/test-language.ts';

/** A role and, unless any will do, the exact name. */
export type Target = [role: string, name?: string];
export type Root = Page | ElementHandle;

/** And the name in the page's own language: two English ones may be the same there. */
type Wanted = [role: string, name?: string | undefined, foreign?: string | undefined];

export interface Finder {
  /** The first of them, or the first that contains the text. */
  first(root: Root, target: Target, containing?: string): Promise<ElementHandle | undefined>;
  count(root: Root, target: Target): Promise<number>;
  /** What each says or holds, in order. */
  texts(root: Root, target: Target): Promise<string[]>;
  /** The English of what a page shows; the same where it is English. */
  toEnglish(shown: string): string;
  /** What to type to look for words that a page has in its language. */
  toQuery(english: string): string;
  /** What to type for words as a page has them, each by itself. */
  toWords(english: string): string;
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
  toEnglish: (shown) => shown,
  toQuery: (english) => english,
  toWords: (english) => english,
};

function toSelector([role, name = '']: Target): string {
  return `aria/${name}[role="${role}"]`;
}

/** @param language of the extension, unless it is English: all is named by its English words */
export function inPage(page: Page, language: TestLanguage = ENGLISH): Finder {
  const putFinder = (): Promise<void> => putInto(page, language);
  const toWanted = ([role, name]: Target): Wanted => [role, name, name && language.toForeign(name)];
  return {
    toEnglish: (shown) => language.toEnglish(shown),
    toQuery: (english) => language.toQuery(english),
    toWords: (english) => english.split(' ').map(language.toForeign).join(' '),
    async first(root, target, containing) {
      await putFinder();
      const found = await page.evaluateHandle(
        (from, wanted, text) => {
          const { findAll, readText, toEnglish } = globalThis as unknown as Inside;
          const says = (one: Element): boolean => toEnglish(readText(one)).includes(text);
          return findAll(from, wanted).find((one) => !text || says(one));
        },
        elementOf(root),
        toWanted(target),
        containing ?? '',
      );
      return (found.asElement() as ElementHandle | null) ?? undefined;
    },
    async count(root, target) {
      await putFinder();
      return page.evaluate(
        (from, wanted) => (globalThis as unknown as Inside).findAll(from, wanted).length,
        elementOf(root),
        toWanted(target),
      );
    },
    async texts(root, target) {
      await putFinder();
      return page.evaluate(
        (from, wanted) => {
          const { findAll, readText, toEnglish } = globalThis as unknown as Inside;
          return findAll(from, wanted).map((one) => toEnglish(readText(one)));
        },
        elementOf(root),
        toWanted(target),
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
  toEnglish: TestLanguage['toEnglish'];
}

const ENGLISH: TestLanguage = {
  name: 'english',
  tag: 'en',
  direction: 'ltr',
  toForeign: (english) => english,
  toQuery: (english) => english,
  toEnglish: (shown) => shown,
};

async function putInto(page: Page, language: TestLanguage): Promise<void> {
  if (await page.evaluate(() => 'findAll' in globalThis)) return;
  source ??= readFileSync(libraryFile(), 'utf8');
  await page.evaluate(
    [
      source,
      findAll,
      readText,
      `globalThis.toEnglish = ${toSource(language)}`,
      'Object.assign(globalThis, { findAll, readText })',
    ].join('\n'),
  );
}

let source: string | undefined;

function libraryFile(): string {
  const main = createRequire(import.meta.url).resolve('@testing-library/dom');
  return join(dirname(main), '@testing-library/dom.umd.min.js');
}

/** All that a screen reader comes to. */
function findAll(from: Element | null, [role, name, foreign]: Wanted): HTMLElement[] {
  const { TestingLibraryDom, toEnglish } = globalThis as unknown as Inside;
  const { queryAllByRole } = TestingLibraryDom;
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  // It loses blanks beside marked words (dom-accessibility-api).
  const bare = (text: string): string => text.replaceAll(/\s/g, '');
  const named = (found: string): boolean =>
    !name || found === foreign || bare(toEnglish(found)) === bare(name);
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
