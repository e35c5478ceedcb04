// Reflections in another language than the interface, in every language there is.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { choose } from '../timeline-steps.ts';
import { until } from '../until.ts';
import { useSession } from '../use-session.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const LANGUAGES = globSync('*/reflections.json', { cwd: CONTENT }).map((file) =>
  basename(dirname(file)),
);
const session = useSession();

test('come in the language of the interface until another is chosen', async () => {
  const popup = await session.open('popup.html');
  expect(await popup.attribute('lang', 'heading')).toBe('en');
});

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'come in %s once that is chosen, in the popup and in the library',
  async (language) => {
    const words = JSON.parse(readFileSync(join(CONTENT, language, 'reflections.json'), 'utf8'));
    const texts = Object.values(words as Record<string, { text: string }>).map(({ text }) => text);

    const settings = await session.open('options.html#/settings');
    const field = await settings.find('combobox', 'Language of what you read');
    const name = await field.evaluate(
      (select, tag) => select.querySelector(`option[value="${tag}"]`)?.textContent ?? '',
      language,
    );
    await choose(settings, 'Language of what you read', name);
    await settings.go('#/library');
    await settings.says(/\d reflections/, 'status');
    const shown = await settings.page.$$eval('main h3 button', (buttons) =>
      buttons.map(({ lang, textContent }) => ({ lang, text: textContent })),
    );
    expect(shown.length).toBeGreaterThan(10);
    for (const { lang, text } of shown) expect(texts.includes(text)).toBe(lang === language);
    await settings.close();

    const popup = await session.open('popup.html');
    const heading = await until('a reflection in that language', async () => {
      const lang = await popup.attribute('lang', 'heading');
      return lang === language && popup.read('heading');
    });
    expect(texts).toContain(heading);
    // The interface stays as it is.
    await popup.find('button', 'Keep');
  },
);
