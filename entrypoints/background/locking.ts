// Locking when nobody may be there: after the time that was set, when the system locks, when the
// last window is closed (on a Mac the browser lives on). All that a lock has open is in
// `storage.session`, which goes with the browser.
import { browser } from 'wxt/browser';
import { LOCK_ALARM, lockNow } from '@/lib/platform/session-keys';

export function listenForLocking(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOCK_ALARM) void lockNow();
  });
  browser.idle?.onStateChanged.addListener((state) => {
    if (state === 'locked') void lockNow();
  });
  // Wakes the background at every window (not tab) that is closed, also without a lock. Whether there
  // is one can only be asked, which is too late: a listener that is not there at once misses the event
  // that woke the worker. Taking it away again where there is no lock would leave it missing from the
  // moment a page turns the lock on until the next start. The end of `storage.session` is no help: on
  // a Mac, and where other extensions keep the browser running, it outlives the last window.
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(() => void lockWithoutWindows());
}

async function lockWithoutWindows(): Promise<void> {
  if ((await browser.windows.getAll()).length === 0) await lockNow();
}
