// Conventions of the repository that no linter rule knows.
import { globSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

function filesOf(...patterns: string[]): string[] {
  const exclude = ['node_modules/**', '.output/**', '.wxt/**', 'screenshots/**'];
  return globSync(patterns, { cwd: ROOT, exclude })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

test('every module says in its first line what it is', () => {
  const modules = filesOf('{lib,components}/**/*.{ts,tsx}').filter(
    (path) => !path.includes('.test.'),
  );
  expect(modules.length).toBeGreaterThan(10);
  expect(modules.filter((path) => !/^(\/\/ |\/\*\* )/.test(read(path)))).toEqual([]);
});

test('no module is called after a drawer where anything fits', () => {
  const drawers = /^(utils?|helpers?|common|misc|shared|manager)$|-(utils?|helpers?|manager)$/i;
  const parts = (path: string) => [...path.split('/').slice(0, -1), parse(path).name];
  const modules = filesOf('{lib,components,entrypoints,e2e,scripts,bench}/**/*.{ts,tsx,mjs}');
  expect(modules.filter((path) => parts(path).some((part) => drawers.test(part)))).toEqual([]);
});

test('every design token that is used is declared', () => {
  const sheets = filesOf('{components,entrypoints,public}/**/*.css').map(read).join('\n');
  const scripts = filesOf('{components,entrypoints}/**/*.tsx').map(read).join('\n');
  const declared = new Set(
    [...sheets.matchAll(/(--[\w-]+)\s*:/g), ...scripts.matchAll(/['"](--[\w-]+)['"]/g)].map(
      ([, name]) => name,
    ),
  );
  const used = [...sheets.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(0);
  expect([...new Set(used.filter((name) => !declared.has(name)))]).toEqual([]);
});

test('every package that ships stands in ARCHITECTURE.md, with its reason', () => {
  const table = read('ARCHITECTURE.md').split('## What we build on')[1]?.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]{20,}) \|$/gm)];
  const named = rows.flatMap(([, names = '']) => names.toLowerCase().split(', '));
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([]);
  const used = { ...dependencies, ...devDependencies };
  expect(named.filter((name) => !(name in used) && name !== 'package')).toEqual([]);
});

test('every stylesheet class a component names exists', () => {
  const missing = filesOf('{components,entrypoints}/**/*.tsx').flatMap((path) => {
    const code = read(path);
    const sheet = /import styles from '\.\/([^']+\.module\.css)'/.exec(code)?.[1];
    if (sheet === undefined) return [];
    const rules = read(join(parse(path).dir, sheet));
    const names = [...code.matchAll(/\bstyles\.(\w+)/g)].map(([, name]) => name);
    return names
      .filter((name) => !new RegExp(`\\.${name}\\b`).test(rules))
      .map((name) => `${path}: ${name}`);
  });
  expect(missing).toEqual([]);
});
