// Starts an installed Chromium with an extension and the profile in a given folder.
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Started, StartOptions } from './start-options.ts';

export async function startChromium(options: StartOptions): Promise<Started> {
  const browser: Browser = await puppeteer.launch({
    executablePath: options.executable,
    userDataDir: options.profile,
    headless: !options.visible,
    // Over a pipe the extension can be loaded into branded browsers too, and no port is opened
    // that the privacy test would have to explain.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A browser run by root refuses to start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
    env: { ...process.env, LANGUAGE: 'en_US' },
  });
  const id = await browser.installExtension(options.extension);
  const base = `chrome-extension://${id}/`;
  return { browser, extension: options.extension, base, extensionId: id };
}
