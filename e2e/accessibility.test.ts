// axe-core over every screen and state that stands, in light and in dark.
import { expect, test } from 'vitest';
import { findViolations } from './controls.ts';
import { STATES, setColours } from './states.ts';
import { inChromium, useSession } from './use-session.ts';

// Colours are looked at where they come to rest.
const session = useSession({
  args: inChromium ? ['--force-prefers-reduced-motion'] : [],
  preferences: { 'ui.prefersReducedMotion': 1 },
});

/** A page 1280 px wide, magnified to 400 % (WCAG 2.2, 1.4.10). */
const NARROW_VIEWPORT = { width: 320, height: 256 };

const HEARD = STATES.filter(
  ({ pictureOnly, byChance }) => !pictureOnly && (inChromium || !byChance),
);

test.each(HEARD)(
  '$name has nothing that axe-core objects to, in light and in dark, and no side to scroll to',
  async ({ path, steps }) => {
    const surface = await session.open(path);
    await steps(surface, session);
    for (const colours of ['light', 'dark'] as const) {
      await setColours(session, colours);
      await expect
        .poll(() => surface.page.evaluate(() => document.documentElement.dataset.colours))
        .toBe(colours);
      const only = colours === 'dark' ? 'colours' : undefined;
      expect(await findViolations(surface, only), colours).toEqual([]);
    }
    await surface.page.setViewport(NARROW_VIEWPORT);
    expect(await surface.page.evaluate(listWide), 'wider than the page').toEqual([]);
  },
);

/** What reaches beyond the side of the page, where one would have to scroll to read. */
function listWide(): string[] {
  // The page's own box: Firefox keeps room for a scrollbar on both sides of it.
  const page = document.documentElement.getBoundingClientRect();
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
      scrolls(element.parentElement));
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const out = right > page.right + 1 || left < page.left - 1;
      return width > 1 && out && element.checkVisibility() && !scrolls(element);
    })
    .map((element) => element.outerHTML.slice(0, 200));
}

test('what has the focus is never hidden under something else', async () => {
  const popup = await session.open('popup.html');
  await popup.press('button', 'Heavy');
  await popup.press('button', 'lonely');
  await popup.press('button', 'More');
  await popup.find('button', 'Start from the body');
  await (await popup.find('button', 'Another')).focus();
  const covered: string[] = [];
  const met = new Set<string>();
  // From the first to the last: Chromium goes round, Firefox stays there, and both are met again.
  for (let step = 0; step < 60; step += 1) {
    const [name, free] = await popup.page.evaluate(lookAtFocus);
    if (met.has(name)) break;
    met.add(name);
    if (!free) covered.push(name);
    await popup.keys('Tab');
  }
  expect(met.size).toBeGreaterThan(20);
  expect(covered).toEqual([]);
});

/** What has the focus, and whether any part of its middle line can be seen. */
function lookAtFocus(): [name: string, free: boolean] {
  const element = document.activeElement;
  if (!element || element === document.body) return ['the page', true];
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = [0.25, 0.5, 0.75].map((part) =>
    document.elementFromPoint(left + width / 2, top + height * part),
  );
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const name =
    [element, ...labels].map(({ textContent }) => textContent?.trim()).find(Boolean) ??
    element.outerHTML;
  return [name, points.some((hit) => hit !== null && element.contains(hit))];
}
