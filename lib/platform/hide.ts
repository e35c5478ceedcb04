// Quick-hide: it locks, the screen is empty at once, and nothing is opened in its place.
import { browser } from 'wxt/browser';
import { afterKey, asksToHide, NO_PRESSES } from '@/lib/core/hide-key';
import { markHidden } from './hidden';
import { isDiscreet } from './look';
import { lockNow } from './session-keys';

/** What was typed is stored already, or is when the page goes. */
export function hideNow(): void {
  markHidden();
  lockNow().catch(() => undefined);
  document.title = '';
  document.body.replaceChildren();
  window.close();
  // A tab may close itself only when a page opened it.
  closeTab().catch(() => location.reload());
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** In discreet mode, Shift three times hides the page. */
export function listenToHideKey(hide: () => void = hideNow): void {
  let presses = NO_PRESSES;
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = afterKey(presses, key, timeStamp);
    if (isDiscreet() && asksToHide(presses)) hide();
  });
}
