// What ships speaks the languages that somebody wrote, and none of those that tests are run in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACCENTED, MIRRORED } from '../e2e/languages/pseudo.ts';
import { builtFiles, OUTPUT, readBuilt, TARGETS } from './built.ts';

const LOCALES = readdirSync(join(OUTPUT, '../public/_locales')).sort();

describe.each(TARGETS)('%s', (target) => {
  test('has the messages of every language that is written, and of no other', () => {
    const built = builtFiles(target, '_locales/**').map((path) => path.split('/')[1]);
    expect(built).toEqual(LOCALES);
  });

  test('says of each language which it is and where it begins, and the first thing to read', () => {
    for (const locale of LOCALES) {
      const messages = JSON.parse(readBuilt(target, `_locales/${locale}/messages.json`));
      expect(messages.languageTag?.message, locale).toBe(locale.replace('_', '-'));
      expect(messages.textDirection?.message, locale).toMatch(/^(ltr|rtl)$/);
    }
    const english = JSON.parse(readBuilt(target, '_locales/en/messages.json'));
    expect(english.starterText.message.length).toBeGreaterThan(20);
    expect(english.starterLanguage.message).toBe('en');
  });

  test('holds no word of a language that is for tests alone', () => {
    const made = [ACCENTED, MIRRORED].map(({ toForeign }) => toForeign('Keep'));
    const marks = [...made, made[0]?.[0] ?? '', '[languages]'];
    const texts = builtFiles(target, '**/*.{js,json,html}').map((path) => readBuilt(target, path));
    expect(texts.filter((text) => marks.some((mark) => text.includes(mark)))).toEqual([]);
  });

  test('loads the words of a language apart from those of any other', () => {
    const texts = JSON.parse(
      readFileSync(join(OUTPUT, '../content/en/reflections.json'), 'utf8'),
    ) as Record<string, { text: string }>;
    const some = Object.values(texts).map(({ text }) => JSON.stringify(text).slice(1, 40));
    const holders = builtFiles(target, 'chunks/*.js').filter((path) => {
      const code = readBuilt(target, path);
      return some.filter((text) => code.includes(text)).length > 10;
    });
    expect(holders).toHaveLength(1);
  });
});
