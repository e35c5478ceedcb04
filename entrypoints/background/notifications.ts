// A click on the notification opens the check-in. The API is there only once it was agreed to.
import { browser } from 'wxt/browser';
import { NOTIFICATION_ID } from '@/lib/platform/notifier';
import { openCheckIn } from '@/lib/platform/open-page';

export function listenToNotifications(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(onClicked)) clicked.addListener(onClicked);
}

function onClicked(id: string): void {
  if (id === NOTIFICATION_ID) void openCheckIn();
}
