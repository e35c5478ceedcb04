// Every screen and state in a language that nobody speaks. What is wrong with a page there is wrong in
// a language that somebody speaks. What axe-core objects to is looked for on the way: to come to each state
// takes longer than all that is then asked of it.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AT_REST, findBarriers } from '../barriers.ts';
import { createSession, type Session } from '../session.ts';
import { STATES } from '../states.ts';
import { chosenBrowser, inChromium } from '../use-session.ts';
import { buildPseudo } from './foreign-extension.ts';
import { findFaults } from './look-for-faults.ts';
import type { TestLanguage } from './test-language.ts';

const SEEN = STATES.filter(({ byChance }) => inChromium || !byChance);

/**
 * @param which `small`: those alone where room is scarce, and without what the other language looks for
 * @param except rules of axe-core that such words cannot keep
 */
export function tryEveryStateIn(
  language: TestLanguage,
  which: 'all' | 'small',
  except: readonly string[] = [],
): void {
  const states = SEEN.filter(({ path }) => which === 'all' || path === 'popup.html');
  describe(`in the ${language.name} language`, () => {
    let session: Session;

    beforeAll(async () => {
      const kind = chosenBrowser();
      session = createSession(kind, {
        extension: await buildPseudo(kind, language),
        language,
        ...AT_REST,
      });
      await session.start();
    });
    afterEach(() => session.reset());
    afterAll(() => session.dispose());

    test.each(states)(
      '$name is whole, and in nobody’s way',
      async ({ path, steps, pictureOnly }) => {
        const surface = await session.open(path);
        await steps(surface, session);
        expect(await findFaults(surface.page, language)).toEqual([]);
        if (which === 'small' || pictureOnly) return;
        expect(await findBarriers(surface, session, except)).toEqual([]);
      },
    );

    test('what is wrong is found', async () => {
      const surface = await session.open('popup.html');
      await surface.find('button', 'Keep');
      await surface.page.evaluate(breakPage, language.toForeign('All of this is here'));
      const found = (await findFaults(surface.page, language)).join('\n');
      expect(found).toContain('not translated: Left as it was');
      expect(found).toContain('not translated: Said as it was');
      expect(found).toMatch(/cut \(\d+ in 40\)/);
      expect(found).toContain('on top of each other: "One here", "One there"');
      expect(found).toContain('the page scrolls sideways');
    });
  });
}

function breakPage(text: string): void {
  const add = (words: string, style: Partial<CSSStyleDeclaration>): HTMLElement => {
    const element = document.createElement('p');
    element.textContent = words;
    Object.assign(element.style, style);
    document.body.prepend(element);
    return element;
  };
  const cut = { width: '40px', height: '20px', overflow: 'hidden', whiteSpace: 'nowrap' };
  const place = { position: 'absolute', insetBlockStart: '0', insetInlineStart: '0', zIndex: '9' };
  add(text, { inlineSize: '3000px', blockSize: '1px' });
  add(text, cut);
  add('Left as it was', {}).ariaLabel = 'Said as it was';
  add('One there', place);
  add('One here', place);
}
