// A newer version in the place of this one. Promise: not under anybody's hands. It closes every page
// of ours, so it waits until none is open; a browser that starts again takes it in any case.
import { browser } from 'wxt/browser';
import { OPEN_PAGE_LOCK } from './locks';

/** In `storage.session`: a newer version is there. */
const READY = 'updateReady';

/** Having somebody listen is what makes Firefox wait (platform notes). */
export async function onUpdateReady(): Promise<void> {
  await browser.storage.session.set({ [READY]: true });
  await updateWhenFree();
}

/** To be asked now and then: nothing tells the background that a page was closed. */
export async function updateWhenFree(): Promise<void> {
  const stored = await browser.storage.session.get(READY);
  if (stored[READY] !== true) return;
  await navigator.locks.request(OPEN_PAGE_LOCK, { ifAvailable: true }, async (free) => {
    if (!free) return;
    // First: one that could not be taken is not tried for ever.
    await browser.storage.session.remove(READY);
    browser.runtime.reload();
  });
}
