// The same in each browser that was asked for, side by side: most of it is waiting.
import { BROWSER_KINDS, type BrowserKind } from '../../e2e/browser.ts';
import { createChance } from './chance.ts';
import type { Options, Row } from './row.ts';

/** @param work what happens in one browser, with chance of its own that the seed tells */
export async function inEachBrowser(
  { browser, seed }: Options,
  work: (kind: BrowserKind, chance: () => number) => Promise<Row[]>,
): Promise<Row[]> {
  const kinds = BROWSER_KINDS.filter((kind) => (browser ?? kind) === kind);
  const rows = await Promise.all(kinds.map((kind) => work(kind, createChance(seed))));
  return rows.flat();
}
