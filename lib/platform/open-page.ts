// Going to the extension's pages: the only place that may open a tab, and it opens none but our own.
import { browser } from 'wxt/browser';
import { journalAddress, welcomeAddress } from './pages';

/** Opens the check-in: as a popup where the browser allows it without a click, else in a tab. */
export async function openCheckIn(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}

/** Opens Practice in a tab: what is to be practised is told by practice-store. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: journalAddress('practice') });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: welcomeAddress() });
}

/** Leaves this tab's page for the questions for two. */
export function goToTogether(): void {
  location.assign(browser.runtime.getURL('/together.html'));
}

/** Leaves this tab's page for Practice. */
export function goToPractice(): void {
  location.assign(journalAddress('practice'));
}

/** Leaves this tab's page for the check-in. */
export function goToCheckIn(): void {
  location.assign(browser.runtime.getURL('/popup.html'));
}
