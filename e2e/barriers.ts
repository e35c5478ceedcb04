// What stands in the way of whoever hears a page, tells colours apart badly, or magnifies it.
import { findViolations } from './controls.ts';
import type { Session } from './session.ts';
import { setColours } from './states.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';
import { inChromium } from './use-session.ts';

/** Colours are looked at where they come to rest. */
export const AT_REST = {
  args: inChromium ? ['--force-prefers-reduced-motion'] : [],
  preferences: { 'ui.prefersReducedMotion': 1 },
};

/** A page 1280 px wide, magnified to 400 % (WCAG 2.2, 1.4.10). */
const NARROW_VIEWPORT = { width: 320, height: 256 };

/**
 * @param except rules of axe-core
 * @returns what it objects to, in light and in dark, and what one would have to scroll sideways for
 */
export async function findBarriers(
  surface: Surface,
  session: Session,
  except: readonly string[] = [],
): Promise<string[]> {
  const found: string[] = [];
  for (const colours of ['light', 'dark'] as const) {
    await setColours(session, colours);
    await until(`${colours} colours`, () => surface.page.evaluate(hasColours, colours));
    const violations = await findViolations(surface, colours === 'dark' ? 'colours' : undefined);
    const counted = violations.filter((line) => !except.some((id) => line.startsWith(`${id}:`)));
    found.push(...counted.map((violation) => `in ${colours}, ${violation}`));
  }
  await surface.page.setViewport(NARROW_VIEWPORT);
  const wide = await surface.page.evaluate(listWide);
  return [...found, ...wide.map((element) => `wider than the page: ${element}`)];
}

function hasColours(colours: string): boolean {
  return document.documentElement.dataset.colours === colours;
}

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
