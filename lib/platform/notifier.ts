// How a nudge shows: a dot on the toolbar button, and a notification where that was agreed to. Never
// a word that tells a stranger anything.
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n';

/** The one notification: a new one replaces the old. */
export const NOTIFICATION_ID = 'nudge';

/** `badge-only`: notifications were asked for, but the browser or the system shows none. */
export type Delivery = 'badge' | 'badge-and-notification' | 'badge-only';

export async function showBadge(shown: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: shown ? '•' : '' });
  if (shown) await browser.action.setBadgeBackgroundColor({ color: '#4f86bd' });
}

/**
 * @param turn any number: which of the neutral lines is used
 */
export async function showNudge(
  { notify, discreet }: { notify: boolean; discreet: boolean },
  turn: number,
): Promise<Delivery> {
  await showBadge(true);
  if (!notify) return 'badge';
  if (!(await canNotify())) return 'badge-only';
  const lines = [t('nudgeLine1'), t('nudgeLine2'), t('nudgeLine3'), t('nudgeLine4')];
  await browser.notifications.create(NOTIFICATION_ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(discreet ? '/icon/notes-96.png' : '/icon/96.png'),
    title: discreet ? t('discreetName') : t('extensionName'),
    message: lines[Math.abs(turn) % lines.length] ?? '',
  });
  return 'badge-and-notification';
}

export async function clearNudge(): Promise<void> {
  await showBadge(false);
  if (browser.notifications) await browser.notifications.clear(NOTIFICATION_ID);
}

/** Whether a notification could be seen. Only Chromium tells when the system shows none. */
export async function canNotify(): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
  const { notifications } = browser;
  if (!notifications) return false;
  if (!('getPermissionLevel' in notifications)) return true;
  const level = await (notifications.getPermissionLevel as () => Promise<string>)();
  return level === 'granted';
}

/** Asks for the permission; only from a press in a tab, since the prompt closes a popup. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** The toolbar button's name and picture: the mark, or a plain sheet of notes. */
export async function showIdentity(discreet: boolean): Promise<void> {
  const file = (size: number): string =>
    discreet ? `/icon/notes-${size}.png` : `/icon/${size}.png`;
  await browser.action.setIcon({ path: { 16: file(16), 32: file(32), 48: file(48) } });
  await browser.action.setTitle({ title: discreet ? t('discreetName') : t('extensionName') });
}
