// What `storage.session` holds with the lock on, and how to let go of it: which is all that locking
// is. Small: the background locks, too.
import { browser } from 'wxt/browser';

/** The keys while unlocked. Owner: key-store. */
export const UNLOCKED = 'unlocked';
/** The check-in being written. Owner: sealed-drafts. */
export const DRAFT_IN_USE = 'draft';

/** When the unlocked pages were last used, epoch ms. Owner: lock-watch. */
export const USED_AT = 'usedAt';
/** The alarm that locks after the time that was set. */
export const LOCK_ALARM = 'lock';

/** Locks, at once. Open pages see it and begin anew; without a lock it does nothing. */
export function lockNow(): Promise<void> {
  return browser.storage.session.remove([UNLOCKED, DRAFT_IN_USE, USED_AT]);
}
