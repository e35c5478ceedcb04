// A next version in the place of the one that runs, as a store brings it: Chromium forgets its
// alarms, and in both every page of ours is closed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './session.ts';
import { installInFirefox } from './start-firefox.ts';
import { until } from './until.ts';

declare const chrome: { runtime: { getManifest(): { version: string } } };

const NEXT_VERSION = '999.0.0';

/** @param permanent as the session was started */
export async function updateExtension(session: Session, permanent = false): Promise<void> {
  const { browser, extension } = session.started();
  await session.closePages();
  // Firefox ends with its last tab, and closes those that show anything of the extension.
  const [first] = await browser.pages();
  await first?.goto('about:blank');
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: NEXT_VERSION }));
  if (session.kind === 'chromium') await browser.installExtension(extension);
  else await installInFirefox(browser, { extension, permanent });
  await until('the next version', () =>
    session.inside((version) => chrome.runtime.getManifest().version === version, NEXT_VERSION),
  );
}
