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
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(() => void lockWithoutWindows());
}

async function lockWithoutWindows(): Promise<void> {
  if ((await browser.windows.getAll()).length === 0) await lockNow();
}
