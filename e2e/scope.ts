// What a person sees and does on a page, by role and name.
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Finder, type Root, readText, type Target } from './finder.ts';
import { until } from './until.ts';

export interface Scope {
  /** Waits for it. */
  find(...target: Target): Promise<ElementHandle>;
  /** How many there are now. */
  count(...target: Target): Promise<number>;
  /** Waits until there is none. */
  gone(...target: Target): Promise<void>;
  /** Waits for it, scrolls to it if need be, and clicks it where it is. */
  press(...target: Target): Promise<void>;
  /** Waits for it, focuses it and types, key by key. */
  type(text: string, ...target: Target): Promise<void>;
  /** Replaces what stands in a field, as select-all and typing does. */
  replace(text: string, ...target: Target): Promise<void>;
  /** What a field holds, or what an element says. */
  read(...target: Target): Promise<string>;
  attribute(attribute: string, ...target: Target): Promise<string | null>;
  /** What all of one role say, in order. */
  readAll(...target: Target): Promise<string[]>;
  /** Waits until one of them says this. */
  says(text: string | RegExp, ...target: Target): Promise<void>;
  /** Everything in it that can be read. */
  text(): Promise<string>;
  /** The first element of this role or name that contains the text. */
  within(containing: string, ...target: Target): Scope;
}

const MODIFIER = process.platform === 'darwin' ? 'Meta' : 'Control';

/** @param root what it is searched in, once that is there */
export function createScope(
  page: Page,
  finder: Finder,
  root: () => Promise<Root | undefined>,
): Scope {
  const waitFor = <T>(
    target: Target,
    act: (element: ElementHandle) => Promise<T | false>,
  ): Promise<T> =>
    until(describe(...target), async () => {
      const from = await root();
      const element = from && (await finder.first(from, target));
      return element && act(element);
    });

  const scope: Scope = {
    find: (...target) => waitFor(target, async (element) => element),
    async count(...target) {
      const from = await root();
      return from ? finder.count(from, target) : 0;
    },
    async gone(...target) {
      await until(`no ${describe(...target)}`, async () => (await scope.count(...target)) === 0);
    },
    async press(...target) {
      await waitFor(target, async (element) => {
        if (!(await element.evaluate(isInReach))) return false;
        await element.evaluate(watchForClick);
        await element.click();
        // Where the click has led away from the page, it did arrive.
        return element.evaluate(wasClicked).catch(() => true);
      });
    },
    async type(text, ...target) {
      await (await scope.find(...target)).type(toTyped(finder, text, target));
    },
    async replace(text, ...target) {
      await (await scope.find(...target)).focus();
      await page.keyboard.down(MODIFIER);
      await page.keyboard.press('a');
      await page.keyboard.up(MODIFIER);
      await (text === '' ? page.keyboard.press('Delete') : page.keyboard.type(text));
    },
    read: async (...target) =>
      finder.toEnglish(await waitFor(target, (element) => element.evaluate(readText))),
    attribute: (attribute, ...target) =>
      waitFor(target, (element) =>
        element.evaluate((node, name) => node.getAttribute(name), attribute),
      ),
    async readAll(...target) {
      const from = await root();
      return from ? finder.texts(from, target) : [];
    },
    async says(text, ...target) {
      let said: string[] = [];
      await until(`${describe(...target)} that says ${text}`, async () => {
        said = await scope.readAll(...target);
        return said.some((one) => (typeof text === 'string' ? one.includes(text) : text.test(one)));
      }).catch((error: Error) => {
        throw new Error(`${error.message} It said: ${JSON.stringify(said)}`);
      });
    },
    async text() {
      const shown = await until('a page', async () => {
        const element = await root();
        if (!element) return undefined;
        return 'goto' in element
          ? element.evaluate(() => document.body.innerText)
          : element.evaluate((node) => (node as HTMLElement).innerText);
      });
      return finder.toEnglish(shown);
    },
    within: (containing, ...target) =>
      createScope(page, finder, async () => {
        const from = await root();
        return from && finder.first(from, target, containing);
      }),
  };
  return scope;
}

/** Words of ours are looked for in the language they are in, one's own as they are. */
function toTyped(finder: Finder, text: string, [role, name]: Target): string {
  if (role !== 'searchbox' || name === 'Search entries') return text;
  return name === 'Find a word' ? finder.toWords(text) : finder.toQuery(text);
}

/**
 * Whether it lies free and still. What stands at an edge may cover it, and what comes late may
 * push it away under the pointer: a person scrolls on, and waits.
 */
async function isInReach(element: Element): Promise<boolean> {
  const before = element.getBoundingClientRect();
  const hit = document.elementFromPoint(
    before.left + before.width / 2,
    before.top + before.height / 2,
  );
  if (!hit || !element.contains(hit)) element.scrollIntoView({ block: 'center' });
  const { left, top } = element.getBoundingClientRect();
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const after = element.getBoundingClientRect();
  return left === after.left && top === after.top;
}

/** Something that came in between may have pushed it away all the same: then it is tried again. */
function watchForClick(element: Element & { clicked?: boolean }): void {
  element.clicked = false;
  const note = (): void => {
    element.clicked = true;
  };
  element.addEventListener('click', note, { once: true, capture: true });
}

function wasClicked(element: Element & { clicked?: boolean }): boolean {
  return element.clicked === true;
}

function describe(role: string, name?: string): string {
  return name === undefined ? `a ${role}` : `the ${role} "${name}"`;
}
