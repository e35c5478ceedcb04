// What a page offers a screen reader, and what axe-core finds wrong with it. axe is put in from
// outside, so that the page's own policy stands as it is.
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Surface } from './surface.ts';

export interface Control {
  role: string;
  name: string;
  /** What is said after the name: `pressed`, `collapsed`. */
  states?: string[];
}

const ROLES = [
  'alert',
  'article',
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'group',
  'heading',
  'link',
  'list',
  'navigation',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
];

/** Everything that can be pressed, filled or jumped to, in the order of the page. */
export async function listControls({ page }: Surface): Promise<Control[]> {
  await putAxe(page);
  return page.evaluate((roles) => {
    const { axe } = globalThis as unknown as Inside;
    const { utils, commons } = axe;
    axe.setup(document);
    try {
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const node = utils.getNodeFromTree(element);
        const role = node && commons.aria.getRole(node);
        if (!node || !role || !roles.includes(role)) return [];
        if (!commons.dom.isVisibleToScreenReaders(node)) return [];
        const name = commons.text.accessibleTextVirtual(node);
        const states = ['pressed', 'checked', 'expanded', 'current', 'invalid'].filter(
          (state) => (element.getAttribute(`aria-${state}`) ?? 'false') !== 'false',
        );
        if (element.matches(':checked:not(option)')) states.push('checked');
        if (element.matches(':disabled')) states.push('disabled');
        return [{ role, name, states }];
      });
    } finally {
      axe.teardown();
    }
  }, ROLES);
}

/** The rules that another choice of colours can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Which axe leaves out unless it is asked. */
const OF_WCAG_22 = { 'target-size': { enabled: true } };

/**
 * One line for each place of each rule of WCAG 2.2 AA, or of axe's good practice, that is broken.
 * @param only of the rules, those about colours
 */
export async function findViolations({ page }: Surface, only?: 'colours'): Promise<string[]> {
  await putAxe(page);
  const options: RunOptions = { resultTypes: ['violations'], rules: OF_WCAG_22 };
  if (only) options.runOnly = OF_COLOURS;
  const { violations } = await page.evaluate(
    (given): Promise<AxeResults> => (globalThis as unknown as Inside).axe.run(document, given),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
}

async function putAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
}

/** axe as the page has it, with the part that its types leave out. */
interface Inside {
  axe: typeof axe & {
    utils: { getNodeFromTree(element: Element): object | undefined };
    commons: {
      aria: { getRole(node: object): string | null };
      dom: { isVisibleToScreenReaders(node: object): boolean };
      text: { accessibleTextVirtual(node: object): string };
    };
  };
}
