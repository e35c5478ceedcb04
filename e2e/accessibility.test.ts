// What stands in nobody's way, in English; every other state is looked at in another language
// (languages/every-state.ts).
import { expect, test } from 'vitest';
import { AT_REST, findBarriers } from './barriers.ts';
import { stateNamed } from './states.ts';
import { useSession } from './use-session.ts';

const session = useSession(AT_REST);

const IN_ENGLISH = [
  ...['popup full with dial', 'popup more open', 'popup kept', 'journal timeline three entries'],
  ...['journal editing', 'journal privacy'],
];

test.each(IN_ENGLISH)('%s stands in nobody’s way', async (name) => {
  const { path, steps } = stateNamed(name);
  const surface = await session.open(path);
  await steps(surface, session);
  expect(await findBarriers(surface, session)).toEqual([]);
});

test('what stands in the way is found', async () => {
  const surface = await session.open('options.html#/help');
  await surface.find('navigation', 'Sections');
  await surface.page.evaluate(() => {
    const button = document.createElement('button');
    Object.assign(button.style, { color: '#888', background: '#999', minInlineSize: '900px' });
    document.body.append(button);
    button.append('Pale and wide');
  });
  const found = (await findBarriers(surface, session)).join('\n');
  expect(found).toContain('in light, color-contrast');
  expect(found).toContain('in dark, color-contrast');
  expect(found).toMatch(/wider than the page: .*Pale and wide/);
});

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
