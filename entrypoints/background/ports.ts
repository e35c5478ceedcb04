// The real world for `reconcile`.
import { browser } from 'wxt/browser';
import { now, random, zone } from '@/lib/platform/clock';
import { RECONCILE_LOCK } from '@/lib/platform/locks';
import { reflect, showNudge } from '@/lib/platform/notifier';
import { readKnown, writeNudgeState } from '@/lib/platform/nudge-store';
import { readPresence } from '@/lib/platform/presence';
import { setAlarms } from './alarms';
import { watchForReturn } from './idle';
import { type Ports, reconcile } from './reconcile';

const ports: Ports = {
  now,
  zone,
  read: (at) => readKnown(at, Math.floor(random() * 2 ** 31)),
  presence: readPresence,
  setAlarms: (...when) => setAlarms(browser.alarms, ...when),
  write: writeNudgeState,
  show: showNudge,
  reflect: (standing, { discreet }) => reflect(standing, discreet),
  watchForReturn,
};

let isWaitingToLook = false;

/**
 * One at a time: two events at once must not both find the same nudge due. What comes before a look
 * has begun is seen by it: a background that is started looks once, not twice.
 */
export function look(): void {
  if (isWaitingToLook) return;
  isWaitingToLook = true;
  void navigator.locks.request(RECONCILE_LOCK, () => {
    isWaitingToLook = false;
    return reconcile(ports);
  });
}
