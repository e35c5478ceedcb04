import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { MINUTE_MS } from '@/lib/core/time';
import { lockWhenDue, noteUse } from './lock-watch';
import { DRAFT_IN_USE, LOCK_ALARM, lockNow, UNLOCKED } from './session-keys';

const NOON = Date.UTC(2026, 10, 22, 12);
const lockAfter = (afterMinutes?: number) => async () => ({
  rev: 1,
  header: {},
  ...(afterMinutes !== undefined && { afterMinutes }),
});

beforeEach(async () => {
  await browser.storage.session.set({ [UNLOCKED]: { rev: 1 }, [DRAFT_IN_USE]: { note: 'a' } });
});

async function isLocked(): Promise<boolean> {
  return Object.keys(await browser.storage.session.get()).length === 0;
}

describe('an open lock', () => {
  it('sets an alarm for when it closes, anew with each use', async () => {
    await noteUse(lockAfter(5), NOON);
    expect((await browser.alarms.get(LOCK_ALARM))?.scheduledTime).toBe(NOON + 5 * MINUTE_MS);
    await noteUse(lockAfter(5), NOON + MINUTE_MS);
    expect((await browser.alarms.get(LOCK_ALARM))?.scheduledTime).toBe(NOON + 6 * MINUTE_MS);
  });

  it('has no alarm where it does not close by time', async () => {
    await noteUse(lockAfter(5), NOON);
    await noteUse(lockAfter(0), NOON);
    expect(await browser.alarms.get(LOCK_ALARM)).toBeUndefined();
  });

  it.each([
    ['stays open before its time', 15, 15 * MINUTE_MS - 1, false],
    ['closes at its time, also when the computer slept over it', 15, 9 * 60 * MINUTE_MS, true],
    ['closes after a quarter of an hour where nothing was chosen', undefined, 15 * MINUTE_MS, true],
    ['stays open where it does not close by time', 0, 9 * 60 * MINUTE_MS, false],
  ])('%s', async (_, minutes, later, locked) => {
    await noteUse(lockAfter(minutes), NOON);
    vi.useFakeTimers({ toFake: ['Date'], now: NOON + later });
    expect(await lockWhenDue(lockAfter(minutes))).toBe(locked);
    vi.useRealTimers();
    expect(await isLocked()).toBe(locked);
  });

  it('is not noted as used once it is closed', async () => {
    await lockNow();
    await noteUse(lockAfter(5), NOON);
    expect(await isLocked()).toBe(true);
  });
});
