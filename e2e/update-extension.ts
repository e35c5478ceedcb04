// A next version in the place of the one that runs, as a store brings it: Chromium forgets its
// alarms, and in both every page of ours is closed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ringSoon } from './background.ts';
import type { Session } from './session.ts';
import { installInFirefox } from './start-firefox.ts';
import { until } from './until.ts';

declare const chrome: {
  /** Only Chromium's own page has it. */
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  runtime: {
    getManifest(): { version: string };
    /** Only the worker's own has it. */
    onUpdateAvailable: { dispatch(details: { version: string }): void };
  };
};

const NEXT_VERSION = '999.0.0';

/** @param permanent as the session was started */
export async function updateExtension(session: Session, permanent = false): Promise<void> {
  const { browser, extension } = session.started();
  await session.closePages();
  // Firefox ends with its last tab, and closes those that show anything of the extension.
  const [first] = await browser.pages();
  await first?.goto('about:blank');
  await writeNextVersion(extension);
  if (session.kind === 'chromium') await browser.installExtension(extension);
  else await installInFirefox(browser, { extension, permanent });
  await untilUpdated(session);
}

/**
 * The next version is there, and the browser says so. What Chromium was given as a folder is never
 * looked for by itself: there the background is told what it would be told.
 */
export async function offerUpdate(session: Session): Promise<void> {
  const { browser, extension } = session.started();
  await writeNextVersion(extension);
  if (session.kind === 'firefox') {
    // It is done when the update is, which may be a long time from now.
    installInFirefox(browser, { extension, permanent: true }).catch(() => undefined);
    return;
  }
  await beDeveloper(session);
  await ringSoon(session, 'heartbeat');
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((version) => {
    chrome.runtime.onUpdateAvailable.dispatch({ version });
  }, NEXT_VERSION);
}

/** Else Chromium switches off what it was given as a folder, as soon as that loads itself anew. */
async function beDeveloper(session: Session): Promise<void> {
  const page = await session.started().browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

export function isUpdated(session: Session): Promise<boolean> {
  return session.inside(
    (version) => chrome.runtime.getManifest().version === version,
    NEXT_VERSION,
  );
}

export async function untilUpdated(session: Session): Promise<void> {
  await until('the next version', () => isUpdated(session));
}

async function writeNextVersion(extension: string): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: NEXT_VERSION }));
}
