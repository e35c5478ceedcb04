import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LOCK_ALARM, UNLOCKED } from '@/lib/platform/session-keys';
import { type FakeExtension, fakeEvent, fakeExtension } from '@/lib/testing/fake-extension';
import { listenForLocking } from './locking';

let fake: FakeExtension;
let windowRemoved: ReturnType<typeof fakeEvent>;
let windows: object[];

beforeEach(async () => {
  fake = fakeExtension();
  windowRemoved = fakeEvent();
  windows = [{}];
  Object.assign(fakeBrowser.windows, { onRemoved: windowRemoved, getAll: async () => windows });
  await browser.storage.session.set({ [UNLOCKED]: { rev: 1 } });
  listenForLocking();
});

function ring(name: string) {
  const alarm = { name, scheduledTime: 0, persistAcrossSessions: true };
  return fakeBrowser.alarms.onAlarm.trigger(alarm);
}

async function isLocked(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return !(await browser.storage.session.get(UNLOCKED))[UNLOCKED];
}

describe('the background locks', () => {
  it('when the time that was set is over, and at no other alarm', async () => {
    await ring('heartbeat');
    expect(await isLocked()).toBe(false);
    await ring(LOCK_ALARM);
    expect(await isLocked()).toBe(true);
  });

  it('when the system locks, and not when somebody is merely away', async () => {
    fake.idleChanged.trigger('idle');
    expect(await isLocked()).toBe(false);
    fake.idleChanged.trigger('locked');
    expect(await isLocked()).toBe(true);
  });

  it('when the last window closes, and not before', async () => {
    windowRemoved.trigger(1);
    expect(await isLocked()).toBe(false);
    windows = [];
    windowRemoved.trigger(2);
    expect(await isLocked()).toBe(true);
  });
});
