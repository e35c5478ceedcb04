// The extension as `npm run build` leaves it: what is tested is what is shipped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './browser.ts';

const FOLDER = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

export function builtExtension(kind: BrowserKind): string {
  const folder = join(import.meta.dirname, '../.output', FOLDER[kind]);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not built: run npm run build first.`);
  }
  return folder;
}
