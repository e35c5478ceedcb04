// Whether Welcome has opened by itself. Promise: once, and not again after everything was erased: a
// tab that comes unasked may come in front of someone else.
import { browser } from 'wxt/browser';
import { RECONCILE_LOCK } from './locks';

const WELCOMED_KEY = 'welcomed';

/** What stays in `storage.local` when everything is erased. */
export const WELCOMED = { [WELCOMED_KEY]: true } as const;

/**
 * Called at every start of the background rather than when the browser says that it installed us:
 * a Firefox that is busy may start the background without ever saying so. What cannot be opened is
 * tried again at the next start.
 */
export async function welcomeOnce(open: () => Promise<void>): Promise<void> {
  // Erasing holds the same lock, so what it keeps is never seen to be gone.
  await navigator.locks.request(RECONCILE_LOCK, async () => {
    const stored = await browser.storage.local.get(WELCOMED_KEY);
    if (stored[WELCOMED_KEY] === true) return;
    await open();
    await browser.storage.local.set(WELCOMED);
  });
}
