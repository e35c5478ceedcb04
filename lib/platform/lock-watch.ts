// A page that is open while the lock is on. Promise: when it locks, for whatever reason, the screen
// is empty at once and what was in memory is gone; and it locks after the time that was set, also
// when the computer slept.
import { browser } from 'wxt/browser';
import { isDue, locksAt } from '@/lib/core/auto-lock';
import { isHidden } from './hidden';
import type { LockState } from './lock-state';
import { LOCK_ALARM, lockNow, UNLOCKED, USED_AT } from './session-keys';

/** Use is noted so often at most. */
const NOTE_MS = 15_000;
const LOOK_MS = 10_000;

/** How the lock stands, as this page knows it. */
type ReadLock = () => Promise<LockState>;

/** @param begin begins the page anew, with nothing in memory */
export function watchLock(readLock: ReadLock, begin: () => void = beginAnew): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const unlocked = changes[UNLOCKED];
    // The alarm of a time that was set before may come late; a key that came changes nothing here.
    if (unlocked && unlocked.newValue === undefined) begin();
  });
  const look = (): void => void lockWhenDue(readLock).catch(() => undefined);
  let notedAt = 0;
  const use = (): void => {
    const at = Date.now();
    if (Math.abs(at - notedAt) < NOTE_MS) return;
    notedAt = at;
    // Looked at first: the press that wakes the computer is not to keep open what should be closed.
    lockWhenDue(readLock)
      .then((locked) => (locked ? undefined : noteUse(readLock, at)))
      .catch(() => undefined);
  };
  for (const event of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(event, use, { capture: true, passive: true });
  }
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
  setInterval(look, LOOK_MS);
  use();
}

async function isUnlocked(): Promise<boolean> {
  return Boolean((await browser.storage.session.get(UNLOCKED))[UNLOCKED]);
}

/** @returns whether it is locked now */
export async function lockWhenDue(readLock: ReadLock): Promise<boolean> {
  const { afterMinutes } = await readLock();
  const usedAt = (await browser.storage.session.get(USED_AT))[USED_AT];
  if (typeof usedAt !== 'number' || !isDue(Date.now(), usedAt, afterMinutes)) return false;
  await lockNow();
  return true;
}

/** The background locks when no page is open to see that the time has come. */
export async function noteUse(readLock: ReadLock, at: number): Promise<void> {
  if (!(await isUnlocked())) return;
  const { afterMinutes } = await readLock();
  await browser.storage.session.set({ [USED_AT]: at });
  const when = locksAt(at, afterMinutes);
  if (when === undefined) await browser.alarms.clear(LOCK_ALARM);
  else await browser.alarms.create(LOCK_ALARM, { when });
}

function beginAnew(): void {
  document.title = '';
  document.body.replaceChildren();
  // A page that was hidden is on its way out: loaded anew, it would stay.
  if (!isHidden()) location.reload();
}
