// Starts an installed browser with an extension loaded: for the tests, the screenshots and anyone
// who wants to have a look.
import { type BrowserKind, findBrowser, missingBrowser } from './browser.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';
import type { Started, StartOptions } from './start-options.ts';

/** @throws an error of one line when the browser is not installed */
export function start(
  kind: BrowserKind,
  options: Omit<StartOptions, 'executable'>,
): Promise<Started> {
  const executable = findBrowser(kind);
  if (!executable) throw new Error(missingBrowser(kind));
  return kind === 'chromium'
    ? startChromium({ ...options, executable })
    : startFirefox({ ...options, executable });
}
