// Erase everything. Promise: nothing that was written, felt or set is in any store afterwards, and
// no page that is open brings anything of it back. What stays is that Welcome was shown.
import { browser } from 'wxt/browser';
import type { Channel } from './channel';
import type { Database } from './database';
import { RECONCILE_LOCK } from './locks';
import { WELCOMED } from './welcome-store';

/**
 * Works while locked, and when the database cannot be read. Rejects when something could not be
 * erased, but not before all the rest was. The page that calls it is to load itself anew.
 */
export async function eraseEverything(database: Database, channel: Channel): Promise<void> {
  const first = await Promise.allSettled([database.erase(), ...clearAll()]);
  // Erasing takes a second or two, in which a page that is open may have written something.
  const results = [...first, ...(await Promise.allSettled(clearAll()))];
  // Only now: a page that loads itself anew opens the database again.
  channel.announce({ kind: 'erased' });
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

function clearAll(): Promise<unknown>[] {
  return [
    // A look of the background that is under way must not write its state back afterwards.
    navigator.locks.request(RECONCILE_LOCK, clearStorage),
    browser.storage.session.clear(),
    clearLocalStorage(),
  ];
}

async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.local.set(WELCOMED);
}

async function clearLocalStorage(): Promise<void> {
  localStorage.clear();
}
