// How a nudge shows: a dot on the toolbar button, and a notification where that was agreed to. Never
// a word that tells a stranger anything.
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n';

/** The one notification: a new one replaces the old. */
export const NOTIFICATION_ID = 'nudge';

/** `badge-only`: notifications were asked for, but the browser or the system shows none. */
export type Delivery = 'badge' | 'badge-and-notification' | 'badge-only';

const DOT = '•';

async function showBadge(): Promise<void> {
  await browser.action.setBadgeText({ text: DOT });
  await browser.action.setBadgeBackgroundColor({ color: '#4f86bd' });
}

/**
 * @param turn any number: which of the neutral lines is used
 * @param reminded it is what he asked to be reminded of
 */
export async function showNudge(
  { notify, discreet }: { notify: boolean; discreet: boolean },
  turn: number,
  reminded = false,
): Promise<Delivery> {
  await showBadge();
  if (!notify) return 'badge';
  if (!(await canNotify())) return 'badge-only';
  const lines = [t('nudgeLine1'), t('nudgeLine2'), t('nudgeLine3'), t('nudgeLine4')];
  await browser.notifications.create(NOTIFICATION_ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(discreet ? '/icon/notes-96.png' : '/icon/96.png'),
    title: nameOf(discreet),
    message: reminded ? t('reminderLine') : (lines[Math.abs(turn) % lines.length] ?? ''),
  });
  return 'badge-and-notification';
}

/**
 * Brings the toolbar button, and with it the notification, into line. Asks the browser what they
 * show rather than memory, which may be wrong; and setting anew what stands is dear.
 */
export async function reflect(standing: boolean, discreet: boolean): Promise<void> {
  const { action } = browser;
  const [text, title] = await Promise.all([action.getBadgeText({}), action.getTitle({})]);
  if (standing && text !== DOT) await showBadge();
  if (!standing && text !== '') await clearNudge();
  if (title !== nameOf(discreet)) await showIdentity(discreet);
}

/** The dot last: as long as it is there, it is known that something is left to clear. */
async function clearNudge(): Promise<void> {
  if (browser.notifications) await browser.notifications.clear(NOTIFICATION_ID);
  await browser.action.setBadgeText({ text: '' });
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

function nameOf(discreet: boolean): string {
  return discreet ? t('discreetName') : t('extensionName');
}

/** The toolbar button's picture and name: the mark, or a plain sheet of notes. The name last. */
async function showIdentity(discreet: boolean): Promise<void> {
  const file = (size: number): string =>
    discreet ? `/icon/notes-${size}.png` : `/icon/${size}.png`;
  await browser.action.setIcon({ path: { 16: file(16), 32: file(32), 48: file(48) } });
  await browser.action.setTitle({ title: nameOf(discreet) });
}
