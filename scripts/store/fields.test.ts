// What is handed in to the stores fits their forms, and is true to the build.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import feelings from '../../content/feelings.json' with { type: 'json' };
import reflections from '../../content/reflections.json' with { type: 'json' };
import { THEMES } from '../../lib/core/reflection.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { lengthOf, namesTaken, readFields } from './fields.ts';
import { readPngHead } from './png.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORE = join(ROOT, 'docs/store');
const markdown = readFileSync(join(STORE, 'texts.md'), 'utf8');
const fields = readFields(markdown);
const textOf = (name: string): string => fields.find((field) => field.name === name)?.text ?? '';
const linesOf = (name: string): string[] => textOf(name).split('\n');
const sizeOf = (path: string) => readPngHead(readFileSync(path));

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
  const misfits = fields
    .filter(({ name }) => !lists.includes(name))
    .filter(({ least, most, text }) => lengthOf(text) < least || lengthOf(text) > most);
  expect(misfits).toEqual([]);
});

test('the search terms and the captions fit, each by itself', () => {
  const terms = linesOf('Search terms');
  expect(terms.length).toBeLessThanOrEqual(7);
  expect(terms.filter((term) => lengthOf(term) > 30)).toEqual([]);
  expect(terms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21);
  expect(linesOf('Captions').filter((caption) => lengthOf(caption) > 250)).toEqual([]);
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

test('the summary is that of the package', () => {
  expect(textOf('Summary')).toBe(messages.extensionDescription.message);
  expect(textOf('Name')).toBe(messages.extensionName.message);
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

test('the description counts right', () => {
  expect(THEMES).toHaveLength(16);
  expect(textOf('Description')).toContain(`${reflections.length} short ones in sixteen themes`);
  expect(textOf('Description')).toContain(`${feelings.length} feeling words in five groups`);
});

test('the pictures have the sizes that the stores take, and no transparency', () => {
  const opaque = { hasAlpha: false };
  const pictures = globSync('*.png', { cwd: join(STORE, 'pictures') }).sort();
  const heads = pictures.map((name) => [name, sizeOf(join(STORE, 'pictures', name))] as const);
  const screenshots = heads.filter(([name]) => /^\d-/.test(name));
  expect(screenshots).toHaveLength(linesOf('Captions').length);
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
