// A field for a time of day, which no two browsers have under the same role.
import type { ElementHandle } from 'puppeteer-core';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

/** Sets the time in one go, as the browser's own picker does: `16:30`. */
export async function setTime(surface: Surface, label: string, time: string): Promise<void> {
  const field = await findTime(surface, label);
  await field.evaluate((node, value) => {
    // React tells what a person set from what it set itself by the setter of the element.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(node, value);
    node.dispatchEvent(new Event('input', { bubbles: true }));
  }, time);
}

/** Types the time key by key, as English writes it: `0430PM`. */
export async function typeTime(surface: Surface, label: string, keys: string): Promise<void> {
  await (await findTime(surface, label)).focus();
  await surface.page.keyboard.type(keys);
}

async function findTime({ page, toEnglish }: Surface, label: string): Promise<ElementHandle> {
  return until(`the field "${label}"`, async () => {
    for (const field of await page.$$('input[aria-label]')) {
      const name = await field.evaluate(({ ariaLabel }) => ariaLabel ?? '');
      if (toEnglish(name) === label) return field;
    }
    return undefined;
  });
}
