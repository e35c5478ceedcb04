// How much may be loaded before a person sees or can press anything. A budget is raised on purpose
// and in the open, never by the way.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFiles, readBuilt, TARGETS, type Target } from './built.ts';
import { importsOf, type Load, loadOfBackground, loadOfPage } from './loads.ts';

/**
 * In kB of 1000 bytes. The popup opens cold each time, and a bare React page is 70 of its 90; the
 * background wakes for each alarm.
 */
const POPUP_GZIP_KB = 90;
const BACKGROUND_MINIFIED_KB = 45;
/** Loaded with the first backup: age-encryption, and what it brings. */
const BACKUP_GZIP_KB = 52;

const PAGES = ['popup.html', 'options.html', 'welcome.html', 'together.html'];

const loadsOf = (target: Target): Load[] => [
  loadOfPage(target, 'popup.html'),
  loadOfPage(target, 'options.html'),
  loadOfBackground(target),
];

const toKb = (bytes: number) => (bytes / 1000).toFixed(1);

describe.each(TARGETS)('%s', (target) => {
  test('loads little for the popup and the background', () => {
    const rows = loadsOf(target).map(({ name, scripts, minified, gzip }) =>
      [
        name.padEnd(14),
        `${scripts.length} files`.padStart(9),
        `${toKb(minified)} kB`.padStart(10),
        `${toKb(gzip)} kB gzip`.padStart(14),
      ].join(' '),
    );
    console.log([target, ...rows].join('\n'));
    expect(loadOfPage(target, 'popup.html').gzip / 1000).toBeLessThanOrEqual(POPUP_GZIP_KB);
    expect(loadOfBackground(target).minified / 1000).toBeLessThanOrEqual(BACKGROUND_MINIFIED_KB);
  });

  test('loads what backups need late, and then not much', () => {
    const holders = builtFiles(target, '**/*.js').filter((path) =>
      readBuilt(target, path).includes('age-encryption.org/v1/scrypt'),
    );
    expect(holders).toHaveLength(1);
    const gzip = gzipSync(readBuilt(target, holders[0] ?? ''), { level: 9 }).length;
    expect(gzip / 1000).toBeLessThanOrEqual(BACKUP_GZIP_KB);
    const first = [...PAGES.map((page) => loadOfPage(target, page)), loadOfBackground(target)];
    expect(first.filter(({ scripts }) => scripts.includes(holders[0] ?? ''))).toEqual([]);
  });
});

test('every static import of a script is followed, and no dynamic one', () => {
  const code = [
    'import{a as b}from"./chunks/a.js";import"./b.js";import c,{d}from"../c.js";',
    'import*as e from"/chunks/e.js";export{f}from"./f.js";export*from"./g.js";',
    'const later=()=>import("./later.js");const word="from \'./no.js\'";',
  ].join('');
  expect(importsOf(code)).toEqual([
    './chunks/a.js',
    './b.js',
    '../c.js',
    '/chunks/e.js',
    './f.js',
    './g.js',
  ]);
});
