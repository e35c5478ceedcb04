// Reminders he asked for: set after Keep, seen and cancelled in Settings, and coming at their time,
// whatever is said about nudges.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { listAlarms, readBadge, SHORT_BACKGROUND, stopBackground } from './background.ts';
import { builtExtension } from './built-extension.ts';
import { keepAfternoon } from './local-time.ts';
import { copyWithNotifications, watchNotifications } from './notifications.ts';
import { BADGE, readNudge, startAfresh } from './nudging.ts';
import { createSession, type Session } from './session.ts';
import { keepNote } from './steps.ts';
import { readLocal, writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { setTime } from './time-field.ts';
import { chosenBrowser } from './use-session.ts';

const HOUR_MS = 3_600_000;
const WORDS = 'Only between me and this page.';
/** Nothing of this lets a nudge come now. */
const QUIET = { nudges: false, quiet: Array(7).fill({ fromMinutes: 0, toMinutes: 1440 }) };
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

type Reminders = { id: string; at: number }[];

async function readReminders(of: Session = session): Promise<Reminders> {
  return ((await readLocal(of)).reminders ?? []) as Reminders;
}

async function keepAndAsk(): Promise<Surface> {
  const popup = await session.open('popup.html');
  await keepNote(popup, WORDS);
  await popup.press('button', 'Remind me');
  return popup;
}

async function nextAlarm(of: Session = session): Promise<number | undefined> {
  return (await listAlarms(of)).find(({ name }) => name === 'next')?.scheduledTime;
}

/** It is due in a moment; then the background sleeps, and only its alarm can wake it. */
async function remindSoon(of: Session): Promise<number> {
  const at = Date.now() + 2_000;
  await writeLocal(of, { reminders: [{ id: 'soon', at }] });
  await expect.poll(() => nextAlarm(of)).toBe(at);
  await stopBackground(of);
  return at;
}

describe('Remind me', () => {
  test('after Keep: says when, keeps the moment and no word, and sets the alarm', async () => {
    const before = Date.now();
    const popup = await keepAndAsk();
    await popup.press('button', 'In 1 hour');
    await popup.says('You will be reminded', 'status');
    const [one, ...others] = await readReminders();
    expect(others).toEqual([]);
    expect(Object.keys(one ?? {}).sort()).toEqual(['at', 'id']);
    expect(one?.at).toBeGreaterThanOrEqual(before + HOUR_MS);
    expect(one?.at).toBeLessThanOrEqual(Date.now() + HOUR_MS);
    await expect.poll(() => nextAlarm()).toBe(one?.at);
    expect(JSON.stringify(await readLocal(session))).not.toContain(WORDS);

    await popup.press('button', 'Cancel the reminder');
    await popup.find('button', 'Remind me');
    expect(await readReminders()).toEqual([]);
    await expect.poll(() => nextAlarm()).not.toBe(one?.at);
  });

  test('at a time: shown in Settings, where it can be cancelled', async () => {
    const popup = await keepAndAsk();
    await popup.press('button', 'At a time');
    await setTime(popup, 'Time of the reminder', '20:15');
    await popup.press('button', 'Set');
    await popup.says(/You will be reminded: 8:15\sPM/, 'status');
    const settings = await session.open('options.html#/settings');
    await settings.says(/Reminder: 8:15\sPM/, 'list', 'Reminders');
    const [one] = await readReminders();
    await expect.poll(() => nextAlarm()).toBe(one?.at);
    await settings.within('8:15', 'list', 'Reminders').press('button');
    await settings.gone('list', 'Reminders');
    expect(await readReminders()).toEqual([]);
  });
});

describe('at its time', () => {
  test('it wakes a dead background, once and not before, in quiet hours and with nudges off', async () => {
    const pause = { choice: 'a-week', from: Date.now(), until: Date.now() + HOUR_MS };
    await writeLocal(session, { settings: QUIET, pause });
    const at = await remindSoon(session);
    await expect.poll(() => readBadge(session)).toBe(BADGE);
    const { log, shown } = await readNudge(session);
    expect(log).toMatchObject([{ kind: 'nudge', reason: 'reminded' }]);
    expect(log[0]?.at).toBeGreaterThanOrEqual(at);
    expect(shown).toEqual([]);
    expect(await readReminders()).toEqual([]);

    const settings = await session.open('options.html#/settings');
    await settings.says('A reminder came, as you had asked.', 'region', 'Why it was quiet');
    expect(await readBadge(session)).toBe(BADGE);
    const popup = await session.open('popup.html');
    await popup.find('button', 'Keep');
    await expect.poll(() => readBadge(session)).toBe('');
  });

  test('it comes late where the browser did not run, and half a day late it is left out', async () => {
    const [late, tooLate] = [Date.now() - 3 * HOUR_MS, Date.now() - 13 * HOUR_MS];
    await session.end('quit');
    await session.start();
    const reminders = [
      { id: 'too late', at: tooLate },
      { id: 'late', at: late },
    ];
    await writeLocal(session, { reminders });
    await expect.poll(() => readBadge(session)).toBe(BADGE);
    const { log } = await readNudge(session);
    expect(log.map(({ reason }) => reason)).toEqual(['reminder-late', 'reminded']);
  });

  test('a restart of the browser forgets none', async () => {
    const at = Date.now() + HOUR_MS;
    await writeLocal(session, { reminders: [{ id: 'one', at }] });
    await expect.poll(() => nextAlarm()).toBe(at);
    await session.end('kill');
    await session.start();
    await expect.poll(() => nextAlarm()).toBe(at);
    expect(await readReminders()).toEqual([{ id: 'one', at }]);
  });

  test('with notifications agreed to it is one, in neutral words', async () => {
    const folder = await copyWithNotifications(kind);
    const granted = createSession(kind, { extension: folder, preferences: SHORT_BACKGROUND });
    try {
      await granted.start();
      const system = await watchNotifications(granted);
      await startAfresh(granted);
      await writeLocal(granted, { settings: { ...QUIET, notify: true } });
      await remindSoon(granted);
      await expect.poll(() => system.list()).toEqual(['nudge']);
      const words = await system.read('nudge');
      if (words) expect(words).toEqual(['Inkling', messages.reminderLine.message]);
    } finally {
      await granted.dispose();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
