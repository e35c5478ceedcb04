// Starts an installed Firefox with an extension and the profile in a given folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { packExtension } from './pack-extension.ts';
import type { Started, StartOptions } from './start-options.ts';
import { until } from './until.ts';

/** The host of the extension's pages, which Firefox draws at random unless told. */
const HOST = '7d0e6c1a-3b52-4f0e-9a68-c2f4a1b5d9e3';

export async function startFirefox(options: StartOptions): Promise<Started> {
  const id = readExtensionId(options.extension);
  const browser = await launchAgain({
    browser: 'firefox',
    executablePath: options.executable,
    userDataDir: options.profile,
    headless: !options.visible,
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      // Loaded for one run only, as released Firefox demands of an unsigned extension; these keep
      // what it stored for the next run with the same profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.locale.requested': 'en-US',
      // Shown as plain text, a file of the extension is a page of it on which none of its code runs.
      'devtools.jsonview.enabled': false,
      ...(options.permanent && { 'xpinstall.signatures.required': false }),
      ...options.preferences,
    },
    // Without this, pages of extensions are out of reach.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
  });
  if (!options.permanent || !existsSync(join(options.profile, 'extensions', `${id}.xpi`))) {
    await installInFirefox(browser, options);
    if (options.permanent) await untilWrittenDown(id, options.profile);
  }
  const base = `moz-extension://${HOST}/`;
  return { browser, extension: options.extension, base, extensionId: id };
}

/**
 * Puppeteer puts the preferences of a profile back when its browser has died, which may be just
 * when the next one is started in it: then a file it looks for is gone for a moment.
 */
async function launchAgain(options: LaunchOptions, tries = 5): Promise<Browser> {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    if (tries === 0 || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return launchAgain(options, tries - 1);
  }
}

/** It does that about two seconds later: killed before, it starts again without the extension. */
async function untilWrittenDown(id: string, profile: string): Promise<void> {
  await until('Firefox to write down what it has installed', async () =>
    readFileSync(join(profile, 'addonStartup.json.lz4'), 'latin1').includes(id),
  );
}

/** In the place of another version, if there is one. */
export async function installInFirefox(
  browser: Browser,
  { extension, permanent = false }: Pick<StartOptions, 'extension' | 'permanent'>,
): Promise<void> {
  const { connection } = browser as Browser & { connection: BidiConnection };
  await connection.send('webExtension.install', {
    extensionData: permanent
      ? { type: 'base64', value: (await packExtension(extension)).toString('base64') }
      : { type: 'path', path: extension },
    'moz:permanent': permanent,
    // As when the person has ticked "Run in private windows"; without it, a browser that is always
    // private shows extensions nowhere.
    'moz:allowPrivateBrowsing': true,
  });
}

/** What Puppeteer has and keeps out of its types. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<unknown>;
}

function readExtensionId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension} has no Firefox extension id.`);
  return id;
}
