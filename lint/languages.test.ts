import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGlued } from './languages.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Where texts are put side by side for all the others. */
const THE_PLACE = 'components/ui/format-text.ts';

describe('what a person reads', () => {
  it('is glued from no pieces, and counted, dated and compared by no hand', () => {
    const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.includes('.test.') && file !== THE_PLACE);
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      findGlued(readFileSync(join(ROOT, file), 'utf8')).map((offence) => `${file}:${offence}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "felt.join(', ')",
    "facts.join(' · ')",
    "sentences.join(' ')",
    'parts.join(" – ")',
    '`$' + "{t('kept')} $" + '{count}`',
    "t('kept') + '.'",
    "'In ' + t('group')",
    "count === 1 ? t('entry') : t('entries')",
    'label.toLowerCase()',
    'share.toFixed(1)',
    'at.toLocaleString()',
    'one.localeCompare(other)',
    'new Intl.NumberFormat()',
    'new Intl.ListFormat(undefined, {})',
    "new Intl.DateTimeFormat('en', {})",
    '`$' + '{at.getDate()}. $' + '{month}`',
  ])('may not be made by %s', (code) => {
    expect(findGlued(`const text = ${code};`)).toHaveLength(1);
  });

  it.each([
    "dots.join('')",
    "[a && id, b && other].filter(Boolean).join(' ') || undefined",
    "text.split('\\n').join('\\n\\n')",
    "t('kept', count)",
    'new Intl.NumberFormat(uiLanguage())',
    'one.localeCompare(other, uiLanguage())',
    "// facts.join(', ')",
  ])('may have %s beside it', (code) => {
    expect(findGlued(`\n${code}`)).toEqual([]);
  });
});
