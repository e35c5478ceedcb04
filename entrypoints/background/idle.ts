// How soon a browser tells that someone came back to the computer, or went. Each telling wakes the
// background, and told of every minute without a key it would be dozens of times an hour.
import { browser } from 'wxt/browser';
import { IDLE_SECONDS } from '@/lib/platform/presence';

/**
 * Seldom enough to cost nothing. Never would not do: a clock that was set back takes Chromium's
 * alarms with it, far away, and someone's return is what heals that.
 */
const LONG_ABSENCE_SECONDS = 3600;

/** The browser keeps it while the background sleeps. */
export function watchForReturn(closely: boolean): void {
  browser.idle?.setDetectionInterval(closely ? IDLE_SECONDS : LONG_ABSENCE_SECONDS);
}
