// What is handed in to the stores fits their forms, and is true to the build.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import feelings from '../../content/feelings.json' with { type: 'json' };
import reflections from '../../content/reflections.json' with { type: 'json' };
import scenes from '../../content/scenes.json' with { type: 'json' };
import { THEMES } from '../../lib/core/reflection.ts';
import de from '../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };
import { type Field, lengthOf, namesTaken, readFields } from './fields.ts';
import { readPngHead } from './png.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORE = join(ROOT, 'docs/store');
const markdown = readFileSync(join(STORE, 'texts.md'), 'utf8');
const fields = readFields(markdown);
const textOf = (of: readonly Field[], name: string): string =>
  of.find((field) => field.name === name)?.text ?? '';
const linesOf = (of: readonly Field[], name: string): string[] => textOf(of, name).split('\n');
const sizeOf = (path: string) => readPngHead(readFileSync(path));

/** What people read in a store; the rest is for reviewers, who get English. */
const LISTED = ['Name', 'Summary', 'Description', 'Search terms', 'Captions'];

const translate = (language: string): Field[] =>
  readFields(readFileSync(join(STORE, `texts.${language}.md`), 'utf8'));

/** Each language with what its description counts, in the words it has for that. */
const LISTINGS = [
  {
    language: 'en',
    messages: en,
    listing: fields.filter(({ name }) => LISTED.includes(name)),
    counted: [
      `${reflections.length} short ones in sixteen themes`,
      `${feelings.length} feeling words in five groups`,
      'twelve talks to rehearse',
    ],
  },
  {
    language: 'de',
    messages: de,
    listing: translate('de'),
    counted: [
      `${reflections.length} kurze aus sechzehn Themen`,
      `${feelings.length} Wörter für Gefühle in fünf Gruppen`,
      'zwölf Gespräche zum Durchspielen',
    ],
  },
  {
    language: 'es',
    messages: es,
    listing: translate('es'),
    counted: [
      `hay ${reflections.length}, todas cortas, en ${THEMES.length} temas`,
      `${feelings.length} palabras para lo que sientes, en cinco grupos`,
      `${scenes.length} conversaciones para ensayar`,
    ],
  },
];

test('a title without limits, or without a box below it, is no field', () => {
  const one = '## Name (at most 5)\nA word on it.\n```text\nshort\n```\n';
  expect(readFields(one)).toEqual([{ name: 'Name', least: 1, most: 5, text: 'short' }]);
  expect(readFields('## Name\n```text\nshort\n```\n')).toEqual([]);
  expect(readFields(`## Lost (at most 3)\n${one}`).map(({ name }) => name)).toEqual(['Name']);
  expect(readFields('## Both (2 to 4)\n```text\nabc\n```')[0]).toMatchObject({ least: 2, most: 4 });
});

test('every title of the texts is a field that was read', () => {
  expect(fields.map(({ name }) => name)).toEqual(
    [...markdown.matchAll(/^## (.+) \(/gm)].map(([, name]) => name),
  );
  expect(fields.length).toBeGreaterThan(10);
});

test('every text fits the field it is for', () => {
  const lists = ['Search terms', 'Captions'];
  const misfits = [...fields, ...LISTINGS.flatMap(({ listing }) => listing)]
    .filter(({ name }) => !lists.includes(name))
    .filter(({ least, most, text }) => lengthOf(text) < least || lengthOf(text) > most);
  expect(misfits).toEqual([]);
});

test('every language with texts of its own is counted', () => {
  const files = globSync('texts.*.md', { cwd: STORE }).sort();
  expect(['texts.md', ...files]).toEqual(
    LISTINGS.map(({ language }) => (language === 'en' ? 'texts.md' : `texts.${language}.md`)),
  );
});

describe.each(LISTINGS)('the listing in $language', ({ messages, listing, counted }) => {
  test('has what people read, with the limits and the shape of English', () => {
    const shapeOf = (of: readonly Field[], name: string): string[] =>
      linesOf(of, name).map((line) => (line === '' ? '' : line.startsWith('- ') ? 'item' : 'text'));
    const limitsOf = (of: readonly Field[]) =>
      of.map(({ name, least, most }) => ({ name, least, most }));
    const english = fields.filter(({ name }) => LISTED.includes(name));
    expect(limitsOf(listing)).toEqual(limitsOf(english));
    for (const name of LISTED) expect(shapeOf(listing, name)).toEqual(shapeOf(english, name));
  });

  test('has search terms and captions that fit, each by itself', () => {
    const terms = linesOf(listing, 'Search terms');
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => lengthOf(term) > 30)).toEqual([]);
    expect(terms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21);
    expect(linesOf(listing, 'Captions').filter((caption) => lengthOf(caption) > 250)).toEqual([]);
  });

  test('has the name and the summary of the package', () => {
    expect(textOf(listing, 'Summary')).toBe(messages.extensionDescription.message);
    expect(textOf(listing, 'Name')).toBe(messages.extensionName.message);
  });

  test('counts right, and calls things what they are called inside', () => {
    expect(THEMES).toHaveLength(16);
    expect(scenes).toHaveLength(12);
    const description = textOf(listing, 'Description');
    for (const words of [
      ...counted,
      messages.notSure.message,
      messages.discreetName.message,
      messages.practice.message,
    ]) {
      expect(description).toContain(words);
    }
    expect(linesOf(listing, 'Captions')[0]).toContain(messages.keep.message);
  });
});

test('each form takes texts that exist, and each text is taken', () => {
  const forms = ['chrome', 'firefox', 'edge'].map((name) =>
    readFileSync(join(STORE, `${name}.md`), 'utf8'),
  );
  const names = fields.map(({ name }) => name);
  const taken = new Set(forms.flatMap(namesTaken));
  expect([...taken].filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !taken.has(name))).toEqual([]);
});

test.each(['chrome-mv3', 'firefox-mv3'])(
  'there is a reason for each permission of %s',
  (target) => {
    const manifest = JSON.parse(
      readFileSync(join(ROOT, `build-checks/manifests/${target}.json`), 'utf8'),
    );
    const reasons = fields.flatMap(({ name }) => /^Why: (.+)$/.exec(name)?.[1] ?? []);
    expect(reasons).toEqual([...manifest.permissions, ...manifest.optional_permissions]);
  },
);

test('the pictures have the sizes that the stores take, and no transparency', () => {
  const opaque = { hasAlpha: false };
  const pictures = globSync('*.png', { cwd: join(STORE, 'pictures') }).sort();
  const heads = pictures.map((name) => [name, sizeOf(join(STORE, 'pictures', name))] as const);
  const screenshots = heads.filter(([name]) => /^\d-/.test(name));
  expect(screenshots).toHaveLength(linesOf(fields, 'Captions').length);
  for (const [, head] of screenshots) expect(head).toEqual({ width: 1280, height: 800, ...opaque });
  expect(heads.slice(screenshots.length)).toEqual([
    ['logo-300x300.png', { width: 300, height: 300, ...opaque }],
    ['tile-440x280.png', { width: 440, height: 280, ...opaque }],
  ]);
});

test('each icon has the size it is named after, and lets the toolbar show through', () => {
  const icons = globSync('*.png', { cwd: join(ROOT, 'public/icon') });
  expect(icons).toHaveLength(10);
  for (const icon of icons) {
    const size = Number(/\d+/.exec(icon)?.[0]);
    expect(sizeOf(join(ROOT, 'public/icon', icon)), icon).toEqual({
      width: size,
      height: size,
      hasAlpha: true,
    });
  }
});
