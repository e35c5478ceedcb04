// What is erased beside the database, and the rest of an erasing that was cut short. Loaded when
// everything is erased, or when a page finds that it was not done to the end.
import { browser } from 'wxt/browser';
import type { Database } from './database';
import { forgetLock, type LockState, lockOf, STATE_KEY } from './lock-state';
import { RECONCILE_LOCK } from './locks';
import { scrub } from './scrub';
import { WELCOMED } from './welcome-store';

/** Each for itself: one that fails is not to keep the others. */
export function clearAll(): Promise<unknown>[] {
  return [
    // A look of the background that is under way must not write its state back afterwards.
    navigator.locks.request(RECONCILE_LOCK, clearStorage),
    browser.storage.session.clear(),
    clearLocalStorage(),
  ];
}

/**
 * What was in the database is gone already, and what a person has written since is to stay: so that is
 * not emptied again. Can be killed at any moment, and be begun again.
 */
export async function eraseRest(database: Database): Promise<void> {
  await navigator.locks.request('inkling-erase', async () => {
    const db = await database.open();
    forgetLock(db);
    const { erasing: keys } = await lockOf(db);
    // Another page may have done it meanwhile.
    if (!keys) return;
    await Promise.all(clearAll());
    await scrub(db, keys);
    const tx = db.transaction('lock', 'readwrite', { durability: 'strict' });
    const { erasing: _, ...done } = (await tx.store.get(STATE_KEY)) as LockState;
    await Promise.all([tx.store.put(done, STATE_KEY), tx.done]);
  });
}

async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.local.set(WELCOMED);
}

async function clearLocalStorage(): Promise<void> {
  localStorage.clear();
}
