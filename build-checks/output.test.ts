// What ships holds nothing that its own policy blocks, and nothing left over from the making.

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtFiles, readBuilt, readManifest, TARGETS } from './built.ts';
import { loadOfPage } from './loads.ts';

describe.each(TARGETS)('%s', (target) => {
  const pages = builtFiles(target, '**/*.html').map((page) => ({
    page,
    html: readBuilt(target, page),
  }));

  test('has the popup and the Journal', () => {
    expect(pages.map(({ page }) => page)).toEqual(
      expect.arrayContaining(['popup.html', 'options.html']),
    );
  });

  test('holds no source maps and none of our tests', () => {
    expect(builtFiles(target).filter((path) => /\.map$|\.test\./.test(path))).toEqual([]);
    const scripts = builtFiles(target, '**/*.js');
    const mapped = scripts.filter((path) => readBuilt(target, path).includes('sourceMappingURL='));
    expect(mapped).toEqual([]);
  });

  test('has no message key standing in a page, where no browser replaces it', () => {
    expect(pages.filter(({ html }) => html.includes('__MSG_')).map(({ page }) => page)).toEqual([]);
  });

  test('has no script inside a page, and no style of one element, where the policy blocks it', () => {
    const inside = /<script(?![^>]*\bsrc=)|\sstyle="|\son\w+="/;
    expect(pages.filter(({ html }) => inside.test(html)).map(({ page }) => page)).toEqual([]);
  });

  test('has the styles of each page inside it, and the policy allows these and no others', () => {
    const { extension_pages: policy } = readManifest(target).content_security_policy;
    const allowed = policy.match(/(?<=style-src )[^;]*/)?.[0].split(' ') ?? [];
    const hashes = pages.flatMap(({ html }) =>
      [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => toSource(css)),
    );
    expect(hashes).toHaveLength(pages.length);
    expect(allowed.toSorted()).toEqual(["'self'", ...hashes].toSorted());
    // Loaded a second time, they would come after what changes them.
    const links = pages.flatMap(({ html }) => html.match(/<link rel="stylesheet"[^>]*>/g) ?? []);
    expect(links.filter((link) => !/\sdisabled[\s>]/.test(link))).toEqual([]);
  });

  test('draws the first frame of the popup with one script, which holds it back', () => {
    expect(loadOfPage(target, 'popup.html').scripts).toHaveLength(1);
    for (const { html } of pages) expect(html).toMatch(/<script type="module" blocking="render"/);
  });

  test('has every script that another one imports, and what is taken from it', () => {
    const scripts = builtFiles(target, 'chunks/*.js');
    let seen = 0;
    for (const script of scripts) {
      for (const [, names = '', file = ''] of readBuilt(target, script).matchAll(NAMED_IMPORT)) {
        const exported = exportsOf(readBuilt(target, `chunks/${file}`));
        const taken = names.split(',').map((name) => name.split(' as ')[0]);
        expect(exported, `${script} from ${file}`).toEqual(expect.arrayContaining(taken));
        seen += 1;
      }
    }
    expect(seen, 'imports as this test reads them').toBeGreaterThan(scripts.length);
  });

  test('loads nothing into a page that is not its own', () => {
    const foreign = /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//;
    expect(pages.filter(({ html }) => foreign.test(html)).map(({ page }) => page)).toEqual([]);
  });
});

/** As a bundler writes it. */
const NAMED_IMPORT = /import\{([^}]+)\}from"\.\/([^"]+)"/g;

function exportsOf(code: string): string[] {
  const lists = [...code.matchAll(/export\{([^}]*)\}/g)].map(([, names = '']) => names);
  const listed = lists.flatMap((names) =>
    names.split(',').map((name) => name.split(' as ').at(-1)),
  );
  const declared = [...code.matchAll(/export const ([\w$]+)/g)].map(([, name]) => name);
  return [...listed, ...declared].filter((name) => name !== undefined);
}

function toSource(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
