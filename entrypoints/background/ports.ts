// The real world for `reconcile`.
import { browser } from 'wxt/browser';
import { now, random, zone } from '@/lib/platform/clock';
import { RECONCILE_LOCK } from '@/lib/platform/locks';
import { clearNudge, showBadge, showIdentity, showNudge } from '@/lib/platform/notifier';
import { readKnown, writeNudgeState } from '@/lib/platform/nudge-store';
import { readPresence } from '@/lib/platform/presence';
import { setAlarms } from './alarms';
import { type Ports, reconcile } from './reconcile';

const ports: Ports = {
  now,
  zone,
  read: (at) => readKnown(at, Math.floor(random() * 2 ** 31)),
  presence: readPresence,
  setAlarms: (...when) => setAlarms(browser.alarms, ...when),
  write: writeNudgeState,
  show: showNudge,
  async reflect(standing, { discreet }) {
    await (standing ? showBadge(true) : clearNudge());
    await showIdentity(discreet);
  },
};

/** One at a time: two events at once must not both find the same nudge due. */
export function reconcileNow(): Promise<void> {
  return navigator.locks.request(RECONCILE_LOCK, () => reconcile(ports));
}
