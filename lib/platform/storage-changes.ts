// Anything in `storage.local` changed: settings, pauses, what the background decided.
import { browser } from 'wxt/browser';

/** Returns how to stop listening. */
export function onStorageChange(listener: () => void): () => void {
  const onChanged = (): void => listener();
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
