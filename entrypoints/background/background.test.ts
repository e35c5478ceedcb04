import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { decideNudge } from '@/lib/core/nudge';
import { newNudgeState } from '@/lib/core/nudge-state';
import { toPause } from '@/lib/core/pause-choice';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/settings';
import { eraseEverything } from '@/lib/platform/erase';
import { RECONCILE_LOCK } from '@/lib/platform/locks';
import { readKnown, writeNudgeState } from '@/lib/platform/nudge-store';
import { openWelcome } from '@/lib/platform/open-page';
import { createPauseStore } from '@/lib/platform/pause-store';
import { createReminderStore } from '@/lib/platform/reminder-store';
import { createSettingsStore } from '@/lib/platform/settings-store';
import { createVisitsStore } from '@/lib/platform/visits-store';
import { WELCOMED, welcomeOnce } from '@/lib/platform/welcome-store';
import { type FakeExtension, fakeExtension } from '@/lib/testing/fake-extension';
import { given } from '@/lib/testing/nudging';
import { newProfile, openPage } from '@/lib/testing/open-page';
import { ALARM, HEARTBEAT } from './alarms';
import background from './index';

const ZONE = Temporal.Now.timeZoneId();
const local = (time: string): number =>
  Temporal.PlainDateTime.from(time).toZonedDateTime(ZONE).epochMilliseconds;
const MORNING = local('2026-11-24T09:00');
const NOON = local('2026-11-24T13:30');

let extension: FakeExtension;

beforeEach(async () => {
  await fakeBrowser.storage.local.set(WELCOMED);
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  extension = fakeExtension();
  fakeBrowser.i18n.getMessage = (name: string) => name;
});
afterEach(() => {
  vi.useRealTimers();
});

/** Every look that has begun is over. */
const settled = (): Promise<void> => navigator.locks.request(RECONCILE_LOCK, () => undefined);
const start = (): Promise<void> => {
  background.main();
  return settled();
};
const alarm = (name: string, scheduledTime: number) => ({
  name,
  scheduledTime,
  persistAcrossSessions: true,
});
const ring = async (moment: number): Promise<void> => {
  vi.setSystemTime(moment);
  await fakeBrowser.alarms.onAlarm.trigger(alarm(ALARM, moment));
  await settled();
};
const set = async (change: Partial<Settings>): Promise<void> => {
  await createSettingsStore().update(change);
  await settled();
};
const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({});
const nudges = async () => (await readKnown(Date.now(), 1)).state.shown;
const notifications = () => fakeBrowser.notifications.getAllCreateOptions();
const alarmAt = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;

describe('Welcome', () => {
  beforeEach(() => fakeBrowser.storage.local.clear());

  it('opens at the first start, though the browser does not say that it installed us', async () => {
    await start();
    expect(extension.opened).toEqual(['/welcome.html']);
  });

  it('does not open again after an update, a restart, or when everything was erased', async () => {
    await start();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    const page = openPage(newProfile());
    await eraseEverything(page.database, page.channel);
    await page.close();
    await start();
    expect(extension.opened).toEqual(['/welcome.html']);
  });

  it('is tried again when no tab could be opened', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValueOnce(new Error('no window'));
    await expect(welcomeOnce(openWelcome)).rejects.toThrow('no window');
    open.mockRestore();
    await start();
    expect(extension.opened).toEqual(['/welcome.html']);
  });
});

describe('before consent', () => {
  it('nothing shows, whatever happens', async () => {
    extension.notifications = 'granted';
    await start();
    await set({ notify: true });
    await ring(NOON);
    extension.idleChanged.trigger('active');
    await settled();
    expect(await badge()).toBe('');
    expect(notifications()).toEqual({});
    expect(await nudges()).toEqual([]);
  });
});

describe('after consent', () => {
  it('sets an alarm for the next window, and puts a dot on the button when it rings', async () => {
    await start();
    await set({ nudges: true });
    const due = (await alarmAt(ALARM)) ?? 0;
    expect(Math.abs(due - local('2026-11-24T13:00'))).toBeLessThanOrEqual(20 * 60_000);
    expect(await badge()).toBe('');
    await ring(due);
    expect(await badge()).toBe('•');
    expect(await nudges()).toMatchObject([{ at: due, outcome: 'open' }]);
    expect(notifications()).toEqual({});
  });

  it('looks every hour besides, by a heartbeat that keeps its time', async () => {
    await start();
    const beat = await alarmAt(HEARTBEAT);
    expect(beat).toBeDefined();
    vi.setSystemTime(MORNING + 1_800_000);
    await fakeBrowser.runtime.onStartup.trigger();
    await settled();
    expect(await alarmAt(HEARTBEAT)).toBe(beat);
  });

  it('does not set an alarm anew that stands', async () => {
    await start();
    await set({ nudges: true });
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await fakeBrowser.runtime.onStartup.trigger();
    await settled();
    expect(create).not.toHaveBeenCalled();
    await set({ windows: DEFAULT_SETTINGS.windows.map((day) => day.slice(1)) });
    expect(create.mock.calls.map(([name]) => name)).toEqual([ALARM]);
    create.mockRestore();
  });

  it('does not look because of its own writing', async () => {
    await start();
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    await set({ nudges: true });
    await settled();
    expect(write.mock.calls.map(([items]) => Object.keys(items))).toEqual([
      ['settings'],
      ['nudge'],
    ]);
    write.mockRestore();
  });

  it('gives one nudge when many events come at once', async () => {
    extension.notifications = 'granted';
    await start();
    await set({ nudges: true, notify: true });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    vi.setSystemTime(NOON);
    extension.idleChanged.trigger('active');
    void fakeBrowser.alarms.onAlarm.trigger(alarm(ALARM, NOON));
    void fakeBrowser.alarms.onAlarm.trigger(alarm(HEARTBEAT, NOON));
    void fakeBrowser.runtime.onStartup.trigger();
    await settled();
    await settled();
    expect(create).toHaveBeenCalledTimes(1);
    expect(await nudges()).toHaveLength(1);
    create.mockRestore();
  });

  it('waits where someone is not there, and comes on return', async () => {
    await start();
    await set({ nudges: true });
    extension.idle = 'locked';
    await ring(NOON);
    expect(await badge()).toBe('');
    extension.idle = 'active';
    extension.idleChanged.trigger('active');
    await settled();
    expect(await badge()).toBe('•');
  });

  it('is told at once of coming and going only while a nudge waits for it, or was not seen yet', async () => {
    const [soon, seldom] = [60, 3_600];
    await start();
    await set({ nudges: true });
    expect(extension.toldAfterSeconds).toBe(seldom);
    extension.idle = 'locked';
    await ring(NOON);
    expect(extension.toldAfterSeconds).toBe(soon);
    extension.idle = 'active';
    extension.idleChanged.trigger('active');
    await settled();
    expect(await badge()).toBe('•');
    expect(extension.toldAfterSeconds).toBe(soon);
    await ring(NOON + 5 * 60_000);
    expect(await nudges()).toMatchObject([{ outcome: 'seen' }]);
    expect(extension.toldAfterSeconds).toBe(seldom);
  });

  it('works where the browser cannot tell who is there', async () => {
    const { idle } = fakeBrowser;
    Object.assign(fakeBrowser, { idle: undefined });
    await start();
    await set({ nudges: true });
    await ring(NOON);
    expect(await badge()).toBe('•');
    Object.assign(fakeBrowser, { idle });
  });
});

describe('a nudge that stands', () => {
  beforeEach(async () => {
    await start();
    await set({ nudges: true });
    await ring(NOON);
  });

  it('goes after a check-in', async () => {
    vi.setSystemTime(NOON + 60_000);
    await createVisitsStore().checkedIn(Date.now());
    await settled();
    expect(await badge()).toBe('');
    expect(await nudges()).toMatchObject([{ outcome: 'answered' }]);
  });

  it('goes after the popup was opened', async () => {
    await createVisitsStore().opened(Date.now());
    await settled();
    expect(await badge()).toBe('');
  });

  it('goes after two hours', async () => {
    await ring(NOON + 5 * 60_000);
    expect(await alarmAt(ALARM)).toBe(NOON + 2 * 3_600_000);
    await ring(NOON + 2 * 3_600_000);
    expect(await badge()).toBe('');
  });

  it('goes when nudging is switched off, and when it is paused', async () => {
    await set({ nudges: false });
    expect(await badge()).toBe('');
    await set({ nudges: true });
    expect(await badge()).toBe('•');
    await createPauseStore().write(toPause('a-week', Date.now(), ZONE, DEFAULT_SETTINGS));
    await settled();
    expect(await badge()).toBe('');
  });

  it('stands again after the browser was closed, and is not given again', async () => {
    fakeBrowser.action.resetState();
    await start();
    expect(await badge()).toBe('•');
    expect(await nudges()).toHaveLength(1);
  });
});

describe('a notification', () => {
  const lines = ['nudgeLine1', 'nudgeLine2', 'nudgeLine3', 'nudgeLine4'];

  it('comes besides the dot, where it was agreed to', async () => {
    extension.notifications = 'granted';
    await start();
    await set({ nudges: true, notify: true });
    await ring(NOON);
    const { nudge, ...others } = notifications();
    expect(others).toEqual({});
    expect(nudge?.title).toBe('extensionName');
    expect(lines).toContain(nudge?.message);
    expect(await badge()).toBe('•');
  });

  it('goes with the nudge', async () => {
    extension.notifications = 'granted';
    await start();
    await set({ nudges: true, notify: true });
    await ring(NOON);
    await createVisitsStore().opened(Date.now());
    await settled();
    expect(notifications()).toEqual({});
  });

  it.each(['not-asked', 'denied'] as const)(
    'is left out when it is %s; the dot comes',
    async (level) => {
      extension.notifications = level;
      await start();
      await set({ nudges: true, notify: true });
      await ring(NOON);
      expect(notifications()).toEqual({});
      expect(await badge()).toBe('•');
    },
  );

  it('opens the popup when it is clicked, or a tab where the browser refuses', async () => {
    await start();
    await fakeBrowser.notifications.onClicked.trigger('nudge');
    extension.popup = 'refused';
    await fakeBrowser.notifications.onClicked.trigger('another');
    await fakeBrowser.notifications.onClicked.trigger('nudge');
    await vi.waitFor(() => expect(extension.opened).toEqual(['popup', '/popup.html']));
  });

  it('is listened to once, also when it is agreed to later', async () => {
    const { notifications: api } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    await start();
    Object.assign(fakeBrowser, { notifications: api });
    extension.permissionAdded.trigger({ permissions: ['notifications'] });
    extension.permissionAdded.trigger({ permissions: ['notifications'] });
    await fakeBrowser.notifications.onClicked.trigger('nudge');
    await vi.waitFor(() => expect(extension.opened).toEqual(['popup']));
  });
});

describe('a reminder he asked for', () => {
  const EIGHT = local('2026-11-24T20:00');
  const night = { quiet: DEFAULT_SETTINGS.quiet.map(() => ({ fromMinutes: 0, toMinutes: 1440 })) };
  const reminders = createReminderStore();

  it('has its alarm, comes once, and goes when the check-in is opened', async () => {
    extension.notifications = 'granted';
    await start();
    await set({ notify: true, ...night });
    await reminders.set({ id: 'one', at: EIGHT });
    await settled();
    expect(await alarmAt(ALARM)).toBe(EIGHT);
    await ring(EIGHT - 1);
    expect(await badge()).toBe('');

    await ring(EIGHT);
    expect(await badge()).toBe('•');
    expect(notifications()).toMatchObject({
      nudge: { title: 'extensionName', message: 'reminderLine' },
    });
    expect(await reminders.read()).toEqual([]);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await ring(EIGHT + 60_000);
    expect(create).not.toHaveBeenCalled();
    create.mockRestore();

    await createVisitsStore().opened(Date.now());
    await settled();
    expect(await badge()).toBe('');
    expect(notifications()).toEqual({});
  });

  it('comes as a dot where notifications were not agreed to', async () => {
    await start();
    await reminders.set({ id: 'one', at: EIGHT });
    await ring(EIGHT);
    expect(await badge()).toBe('•');
    expect(notifications()).toEqual({});
  });

  it('does not come once it is cancelled', async () => {
    await start();
    await reminders.set({ id: 'one', at: EIGHT });
    await reminders.cancel('one');
    await ring(EIGHT);
    expect(await badge()).toBe('');
  });

  it('comes at the start of a browser that did not run at its time', async () => {
    await reminders.set({ id: 'one', at: EIGHT });
    vi.setSystemTime(EIGHT + 3 * 3_600_000);
    await start();
    expect(await badge()).toBe('•');
  });
});

describe('in discreet mode', () => {
  it('name and picture are plain, and are back when it is switched off', async () => {
    await start();
    expect(extension).toMatchObject({ icon: '/icon/16.png', title: 'extensionName' });
    await set({ discreet: true });
    expect(extension).toMatchObject({ icon: '/icon/notes-16.png', title: 'discreetName' });
    await set({ discreet: false });
    expect(extension).toMatchObject({ icon: '/icon/16.png', title: 'extensionName' });
  });

  it('so is the notification', async () => {
    extension.notifications = 'granted';
    await start();
    await set({ nudges: true, notify: true, discreet: true });
    await ring(NOON);
    const { nudge } = notifications();
    expect(nudge?.title).toBe('discreetName');
    expect(nudge?.iconUrl).toMatch(/\/icon\/notes-96\.png$/);
  });
});

it('killed between recording and showing, it misses one notification and doubles none', async () => {
  extension.notifications = 'granted';
  await createSettingsStore().update({ nudges: true, notify: true });
  const state = { ...newNudgeState(NOON - 1, 7), last: 'before-window' as const };
  const decision = decideNudge(given({ now: NOON, zone: ZONE, state }));
  expect(decision.kind).toBe('nudge');
  await writeNudgeState(decision.state);

  vi.setSystemTime(NOON + 1_000);
  await start();
  await ring(NOON + 60_000);
  expect(notifications()).toEqual({});
  expect(await nudges()).toHaveLength(1);
  expect(await badge()).toBe('•');
  await ring(local('2026-11-24T20:30'));
  expect(await nudges()).toHaveLength(2);
  expect(Object.keys(notifications())).toEqual(['nudge']);
});
