// Nudges as they come: consent, the alarm that wakes a dead background, badge and notification,
// pauses, and why it was quiet.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { listAlarms, readBadge, ring, SHORT_BACKGROUND, stopBackground } from './background.ts';
import { builtExtension } from './built-extension.ts';
import { keepAfternoon } from './local-time.ts';
import {
  copyWithNotifications,
  popupAfter,
  type SystemNotifications,
  takeFirefoxPopup,
  watchNotifications,
} from './notifications.ts';
import { BADGE, DUE, readNudge, setAndSleep, startAfresh } from './nudging.ts';
import { createSession, type Session } from './session.ts';
import { keepNote } from './steps.ts';
import { readLocal, writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { setTime } from './time-field.ts';
import { chosenBrowser, inChromium } from './use-session.ts';

const HOUR_MS = 3_600_000;
const LINES = [1, 2, 3, 4].map((line) => messages[`nudgeLine${line as 1 | 2 | 3 | 4}`].message);

const kind = chosenBrowser();
const session = createSession(kind, {
  extension: builtExtension(kind),
  preferences: SHORT_BACKGROUND,
});
const endAfternoon = keepAfternoon();

beforeAll(() => session.start());
beforeEach(() => startAfresh(session));
afterAll(async () => {
  await session.dispose();
  endAfternoon();
});

/** Goes on to another reflection than the first one; gives its text once it is prepared. */
async function prepareAnother(of: Session): Promise<string> {
  const popup = await of.open('popup.html');
  const first = await popup.read('heading');
  await popup.press('button', 'Another');
  await expect.poll(() => popup.read('heading')).not.toBe(first);
  const prepared = await popup.read('heading');
  await expect.poll(() => readLocal(of)).toMatchObject({ next: { current: { text: prepared } } });
  await popup.close();
  return prepared;
}

async function openMore(): Promise<Surface> {
  const popup = await session.open('popup.html');
  await popup.press('button', 'More');
  return popup;
}

describe('before consent', () => {
  test('nothing comes, whatever wakes the background', async () => {
    await writeLocal(session, { settings: { ...DUE, nudges: false } });
    const before = Date.now();
    await ring(session, 'another');
    const { shown, log, lookedAt } = await readNudge(session);
    expect(lookedAt).toBeGreaterThan(before);
    expect({ shown, log }).toEqual({ shown: [], log: [] });
    expect(await readBadge(session)).toBe('');
  });
});

describe('after consent', () => {
  test('the alarm wakes a dead background, the dot shows, and a check-in takes it away', async () => {
    const prepared = await prepareAnother(session);

    const settings = await session.open('options.html#/settings');
    await settings.press('switch', 'Nudges');
    await setTime(settings, 'Every day, window 1: to', '16:30');
    await settings.says('Waiting: you were here already.', 'region', 'Why it was quiet');
    expect(await readBadge(session)).toBe('');
    await settings.close();
    await stopBackground(session);
    expect((await readNudge(session)).shown).toEqual([]);

    await ring(session);
    expect(await readBadge(session)).toBe(BADGE);
    expect((await readNudge(session)).shown).toMatchObject([{ outcome: 'open' }]);

    const popup = inChromium ? await session.openToolbarPopup() : await session.open('popup.html');
    expect(await popup.read('heading')).toBe(prepared);
    await keepNote(popup, 'Because of the dot.');
    await expect.poll(() => readBadge(session)).toBe('');
    expect((await readNudge(session)).shown).toMatchObject([{ outcome: 'answered' }]);
  });

  test('an alarm is set for the next look, and another that looks every hour', async () => {
    await setAndSleep(DUE, session);
    const names = (await listAlarms(session)).map(({ name }) => name).sort();
    expect(names).toEqual(['heartbeat', 'next']);
  });

  test('many things at once that wake the background make one nudge', async () => {
    await setAndSleep(DUE, session);
    const one = session.inside(touchVisits);
    await Promise.all([ring(session, 'second', 'third', 'fourth'), one]);
    const { shown, log } = await readNudge(session);
    expect(shown).toHaveLength(1);
    expect(log.filter((line) => line.kind === 'nudge')).toHaveLength(1);
    await ring(session, 'fifth');
    expect((await readNudge(session)).shown).toHaveLength(1);
    expect(await readBadge(session)).toBe(BADGE);
  });

  test('after a restart of the browser the dot stands again, and the alarms are set', async () => {
    await setAndSleep(DUE, session);
    await ring(session);
    await session.end('quit');
    await session.start();
    await expect.poll(() => readBadge(session)).toBe(BADGE);
    const names = (await listAlarms(session)).map(({ name }) => name).sort();
    expect(names).toEqual(['heartbeat', 'next']);
    expect((await readNudge(session)).shown).toHaveLength(1);
  });

  test('switched off again, the dot goes and nothing comes', async () => {
    await setAndSleep(DUE, session);
    await ring(session);
    expect(await readBadge(session)).toBe(BADGE);
    const settings = await session.open('options.html#/settings');
    await settings.press('switch', 'Nudges');
    await expect.poll(() => readBadge(session)).toBe('');
    await settings.says('Nudges are off.', 'status');
  });
});

/** As a popup does that is opened: wakes the background by what it writes. */
async function touchVisits(): Promise<void> {
  await chrome.storage.local.set({ visits: { checkIns: [] } });
}

declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
};

describe('pauses', () => {
  /** "4:05 PM", as the line says it; a minute may turn while the test looks. */
  function timesAround(at: number): string[] {
    const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });
    return [at - 60_000, at, at + 60_000].map((one) => time.format(one).replaceAll(/\s/g, ' '));
  }

  test('Snooze in the popup says until when, and holds over a restart', async () => {
    await writeLocal(session, { settings: { nudges: true } });
    const popup = await openMore();
    await popup.press('button', 'Snooze');
    await popup.press('button', '1 hour');
    await popup.says('Quiet until', 'status');
    const line = (await popup.readAll('status')).find((one) => one.includes('Quiet until')) ?? '';
    const times = timesAround(Date.now() + HOUR_MS);
    expect(times.some((time) => line.replaceAll(/\s/g, ' ').includes(time))).toBe(true);

    await session.end('quit');
    await session.start();
    const again = await openMore();
    await again.says(line, 'status');
    await again.close();
    await expectQuiet();
  });

  test('Not today holds until his own morning, over a restart', async () => {
    await writeLocal(session, { settings: { nudges: true } });
    const popup = await openMore();
    await popup.press('button', 'Not today');
    await popup.says(/Quiet until tomorrow, 8:00\sAM\./, 'status');

    await session.end('quit');
    await session.start();
    const again = await openMore();
    await again.says(/Quiet until tomorrow, 8:00\sAM\./, 'status');
    await again.close();
    await expectQuiet();
    const back = await openMore();
    await back.press('button', 'Bring nudges back');
    await back.find('button', 'Snooze');
    expect((await readLocal(session)).pause).toBeUndefined();
  });

  test('a nudge that was snoozed comes again when the snooze ends', async () => {
    await setAndSleep(DUE, session);
    await ring(session);
    const popup = await openMore();
    await popup.press('button', 'Snooze');
    await popup.press('button', '15 minutes');
    await popup.says('Quiet until', 'status');
    await popup.close();
    await expect.poll(() => readBadge(session)).toBe('');
    await stopBackground(session);

    const { pause } = (await readLocal(session)) as { pause: { from: number; until: number } };
    await writeLocal(session, { pause: { ...pause, until: Date.now() - 1 } });
    await expect.poll(() => readBadge(session)).toBe(BADGE);
    expect((await readNudge(session)).shown).toMatchObject([{ asked: false }, { asked: true }]);
    const settings = await session.open('options.html#/settings');
    await settings.says('as you had asked', 'region', 'Why it was quiet');
  });

  /** Whatever is due: a pause holds it. */
  async function expectQuiet(): Promise<void> {
    await writeLocal(session, { settings: DUE });
    await ring(session);
    expect((await readNudge(session)).shown).toEqual([]);
    expect(await readBadge(session)).toBe('');
  }
});

describe('why it was quiet', () => {
  test('the list can be erased, and the day still counts what came', async () => {
    await setAndSleep(DUE, session);
    await ring(session);
    const settings = await session.open('options.html#/settings');
    await settings.says('A nudge came.', 'region', 'Why it was quiet');
    await settings.press('button', 'Erase this list');
    await settings.says('Nothing yet.', 'region', 'Why it was quiet');
    const { shown, log } = await readNudge(session);
    expect(log).toEqual([]);
    expect(shown).toHaveLength(1);
    await settings.reload();
    await settings.says('Nothing yet.', 'region', 'Why it was quiet');
  });
});

describe('Send a test nudge', () => {
  test('says that there is a dot, and there is one', async () => {
    const settings = await session.open('options.html#/settings');
    await settings.press('button', 'Send a test nudge');
    await settings.says('Sent: there is a dot on the toolbar button now.', 'status');
    expect(await readBadge(session)).toBe(BADGE);
  });

  test('without the permission it does not say that a notification was shown', async () => {
    await writeLocal(session, { settings: { notify: true } });
    const settings = await session.open('options.html#/settings');
    await expect.poll(() => isOn(settings, 'Show a notification too')).toBe(true);
    await settings.press('button', 'Send a test nudge');
    await settings.says('A notification could not be shown', 'status');
    expect(await readBadge(session)).toBe(BADGE);
  });
});

async function isOn(surface: Surface, name: string): Promise<boolean> {
  return (await surface.attribute('aria-checked', 'switch', name)) === 'true';
}

describe.runIf(!inChromium)(
  'installed for good (Firefox only: Chromium forgets an extension that no store has signed)',
  () => {
    const installed = createSession(kind, {
      extension: builtExtension(kind),
      preferences: SHORT_BACKGROUND,
      permanent: true,
    });
    beforeAll(() => installed.start());
    afterAll(() => installed.dispose());

    test('after a restart the alarms, which Firefox forgot, are set again, and nudges come', async () => {
      await writeLocal(installed, { settings: { nudges: true } });
      await stopBackground(installed);
      const alarms = await listAlarms(installed);
      await installed.end('quit');
      await installed.start();
      await expect.poll(async () => (await listAlarms(installed)).length).toBe(2);
      const [before, after] = [alarms, await listAlarms(installed)].map((all) =>
        all.find(({ name }) => name === 'heartbeat'),
      );
      expect(after?.scheduledTime).toBeGreaterThan(before?.scheduledTime ?? Infinity);
      await setAndSleep(DUE, installed);
      await ring(installed);
      expect(await readBadge(installed)).toBe(BADGE);
    });
  },
);

describe('with notifications agreed to', () => {
  let folder: string;
  let granted: Session;
  let system: SystemNotifications;

  beforeAll(async () => {
    folder = await copyWithNotifications(kind);
    granted = createSession(kind, { extension: folder, preferences: SHORT_BACKGROUND });
    await granted.start();
    system = await watchNotifications(granted);
  });
  beforeEach(() => startAfresh(granted));
  afterAll(async () => {
    await granted?.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  test('a nudge is one notification in neutral words; a click opens the prepared reflection', async () => {
    const prepared = await prepareAnother(granted);
    await setAndSleep({ ...DUE, notify: true }, granted);
    expect(await system.list()).toEqual([]);
    await ring(granted, 'another');
    expect(await system.list()).toEqual(['nudge']);
    expect(await readBadge(granted)).toBe(BADGE);
    const words = await system.read('nudge');
    if (words) expect(['Inkling', LINES]).toEqual([words[0], expect.arrayContaining([words[1]])]);

    await stopBackground(granted);
    const popup = await clickNudge(prepared);
    expect(await popup.read('heading')).toBe(prepared);
    await keepNote(popup, 'Because of the notification.');
    await expect.poll(() => readBadge(granted)).toBe('');
    await expect.poll(() => system.list()).toEqual([]);
    // No page that a test opens by itself, so no one else closes it.
    await popup.page.evaluate(() => window.close()).catch(() => undefined);
  });

  test('in discreet mode not even our name is on it', async () => {
    await setAndSleep({ ...DUE, notify: true, discreet: true }, granted);
    await ring(granted);
    expect(await system.list()).toEqual(['nudge']);
    const words = await system.read('nudge');
    if (words) expect(words[0]).toBe('Notes');
    expect(LINES.join()).not.toMatch(/inkling|feel/i);
  });

  test('a test nudge is a notification too, and replaces the one that stands', async () => {
    await setAndSleep({ ...DUE, notify: true }, granted);
    await ring(granted);
    const settings = await granted.open('options.html#/settings');
    await expect.poll(() => isOn(settings, 'Show a notification too')).toBe(true);
    await settings.press('button', 'Send a test nudge');
    await settings.says('a dot on the toolbar button, and a notification', 'status');
    expect(await system.list()).toEqual(['nudge']);
  });

  test('consent to the dot alone shows no notification', async () => {
    await setAndSleep(DUE, granted);
    await ring(granted);
    expect(await readBadge(granted)).toBe(BADGE);
    expect(await system.list()).toEqual([]);
  });

  /** Firefox lets its toolbar popup be looked at, but not driven: a tab goes on from there. */
  async function clickNudge(prepared: string): Promise<Surface> {
    if (inChromium) return popupAfter(granted, () => system.click('nudge'));
    await system.click('nudge');
    expect(await takeFirefoxPopup(granted)).toBe(prepared);
    return granted.open('popup.html');
  }
});
