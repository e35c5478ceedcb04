// The version that the Journal last ran in, in `storage.local`.
import { browser } from 'wxt/browser';

const SEEN_KEY = 'seenVersion';

/** @returns what was there before this version took its place */
export async function visitVersion(): Promise<string | undefined> {
  const { version } = browser.runtime.getManifest();
  const { [SEEN_KEY]: seen } = await browser.storage.local.get(SEEN_KEY);
  if (seen !== version) await browser.storage.local.set({ [SEEN_KEY]: version });
  return typeof seen === 'string' ? seen : undefined;
}
