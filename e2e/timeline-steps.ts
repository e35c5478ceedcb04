// What a person does to find a place in a long timeline.
import type { Entry } from '../lib/core/entry.ts';
import { makeEntry } from './steps.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

const DAY_MS = 86_400_000;

/** One a day, the newest on 1 November 2025: "Day 0.", "Day 1." and so on back. */
export function manyDays(
  count: number,
  part: (day: number) => Partial<Entry> = () => ({}),
): Entry[] {
  const newest = Date.UTC(2025, 10, 1, 12);
  return Array.from({ length: count }, (_, day) =>
    makeEntry(newest - day * DAY_MS, `Day ${day}.`, part(day)),
  ).reverse();
}

/** Chooses by what the choice says, as a person does. */
export async function choose(surface: Surface, field: string, choice: string): Promise<void> {
  const element = await surface.find('combobox', field);
  const options = await element.evaluate((select) =>
    [...(select as HTMLSelectElement).options].map(({ text, value }) => ({ text, value })),
  );
  const chosen = options.find(({ text }) => surface.toEnglish(text) === choice);
  await element.select(chosen?.value ?? choice);
}

/** Sets a day in one go, as the browser's own picker does: `2026-11-22`. */
export async function setDay(surface: Surface, name: string, day: string): Promise<void> {
  const label = await until(`the field "${name}"`, async () => {
    for (const each of await surface.page.$$('label')) {
      const text = await each.evaluate(({ textContent }) => textContent);
      if (surface.toEnglish(text) === name) return each;
    }
    return undefined;
  });
  await label.evaluate(({ control: field }, value) => {
    // React tells what a person set from what it set itself by the setter of the element.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    field?.focus();
    set?.call(field, value);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
}

/** Down by so many pixels, as a wheel does, a screen at a time. */
export async function scrollDown({ page }: Surface, pixels: number): Promise<void> {
  await page.evaluate(async (by) => {
    const steps = Math.ceil(by / 600);
    for (let step = 0; step < steps; step += 1) {
      scrollBy(0, by / steps);
      await new Promise(requestAnimationFrame);
    }
  }, pixels);
}

/** The notes of the entries that can be seen, from top to bottom. */
export function notesInSight({ page }: Surface): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll('main li article')].filter((article) => {
      const { top, bottom } = article.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return seen.map(
      (article) => /Day \d+\.|[^.\n]*\./.exec((article as HTMLElement).innerText)?.[0] ?? '',
    );
  });
}
