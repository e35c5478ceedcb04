// What ships holds nothing that its own policy blocks, and nothing left over from the making.
import { describe, expect, test } from 'vitest';
import { builtFiles, readBuilt, TARGETS } from './built.ts';

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

  test('has no script or style inside a page, where the policy blocks it', () => {
    const inside = /<script(?![^>]*\bsrc=)|<style\b|\sstyle="|\son\w+="/;
    expect(pages.filter(({ html }) => inside.test(html)).map(({ page }) => page)).toEqual([]);
  });

  test('loads nothing into a page that is not its own', () => {
    const foreign = /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//;
    expect(pages.filter(({ html }) => foreign.test(html)).map(({ page }) => page)).toEqual([]);
  });
});
