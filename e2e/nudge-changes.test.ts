// What happens while a nudge is due, held or standing: settings change, a pause begins, the browser
// starts again, a new version of the extension comes.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listAlarms, readBadge, ring, SHORT_BACKGROUND, stopBackground } from './background.ts';
import { builtExtension } from './built-extension.ts';
import { keepAfternoon } from './local-time.ts';
import {
  BADGE,
  comeInSight,
  DUE,
  goOutOfSight,
  readNudge,
  setAndHold,
  setAndSleep,
  startAfresh,
  startAlone,
} from './nudging.ts';
import { createSession, type Session } from './session.ts';
import { readLocal, writeLocal } from './stored.ts';
import { updateExtension } from './update-extension.ts';
import { chosenBrowser, inChromium } from './use-session.ts';

const HOUR_MS = 3_600_000;
const kind = chosenBrowser();
const endAfternoon = keepAfternoon();
const options = { extension: builtExtension(kind), preferences: SHORT_BACKGROUND };

const everyDay = (fromMinutes: number, toMinutes: number) =>
  Array.from({ length: 7 }, () => ({ fromMinutes, toMinutes }));
const windows = (fromMinutes: number, toMinutes: number) =>
  everyDay(fromMinutes, toMinutes).map((one) => [one]);

afterAll(endAfternoon);

describe('settings that change while a nudge is held', () => {
  const session = createSession(kind, options);
  beforeAll(() => session.start());
  beforeEach(() => startAfresh(session));
  afterAll(() => session.dispose());

  test.each([
    ['switched off', { nudges: false }],
    ['none a day', { nudgesPerDay: 0 }],
    ['windows at another time', { windows: windows(0, 60) }],
    ['no windows', { windows: windows(0, 60).map(() => []) }],
    ['quiet hours that have begun', { quiet: everyDay(720, 1200) }],
  ])('%s: it does not come', async (_name, change) => {
    await setAndHold(DUE, session);
    await writeLocal(session, { settings: { ...DUE, ...change } });
    await goOutOfSight(session);
    await ring(session);
    expect((await readNudge(session)).shown).toEqual([]);
    expect(await readBadge(session)).toBe('');
  });

  test('changed again and again, and back: it comes once', async () => {
    await setAndHold(DUE, session);
    for (const change of [{ nudges: false }, { nudgesPerDay: 3 }, { windows: windows(0, 60) }]) {
      await writeLocal(session, { settings: { ...DUE, ...change } });
    }
    await writeLocal(session, { settings: { ...DUE, windows: windows(700, 1000) } });
    await goOutOfSight(session);
    await ring(session, 'another');
    await ring(session);
    expect((await readNudge(session)).shown).toHaveLength(1);
    expect(await readBadge(session)).toBe(BADGE);
  });

  test('paused: it does not come, and comes once the pause is ended', async () => {
    await setAndHold(DUE, session);
    const pause = { choice: 'a-week', from: Date.now(), until: Date.now() + HOUR_MS };
    await writeLocal(session, { pause });
    await goOutOfSight(session);
    await ring(session);
    expect((await readNudge(session)).shown).toEqual([]);
    await writeLocal(session, { pause: null });
    await expect.poll(() => readBadge(session)).toBe(BADGE);
    expect((await readNudge(session)).shown).toHaveLength(1);
  });

  test('what sleeps hears of it too: the alarm follows the windows', async () => {
    await setAndHold(DUE, session);
    await stopBackground(session);
    await writeLocal(session, { settings: { ...DUE, windows: windows(1200, 1260) } });
    await expect.poll(() => nextAlarmIn(session)).toBeGreaterThan(3 * HOUR_MS);
    await goOutOfSight(session);
    expect((await readNudge(session)).shown).toEqual([]);
  });
});

async function nextAlarmIn(session: Session): Promise<number> {
  const next = (await listAlarms(session)).find(({ name }) => name === 'next');
  return (next?.scheduledTime ?? 0) - Date.now();
}

describe('installed for good, where a browser does that with what no store has signed', () => {
  // A browser that is just starting is slow: its background is to live for as long as a look takes.
  const preferences = { 'extensions.background.idle.timeout': 3_000 };
  let session: Session;
  beforeEach(async () => {
    session = createSession(kind, { ...options, preferences, permanent: !inChromium });
    await startAlone(session);
  });
  afterEach(() => session.dispose());

  describe.each(['quit', 'kill'] as const)('starting again after the end (%s)', (how) => {
    test('gives no nudge again, and shows the dot of one that stands', async () => {
      await setAndSleep(DUE, session);
      await ring(session);
      await session.end(how);
      await session.start();
      await expect.poll(() => readBadge(session)).toBe(BADGE);
      await ring(session);
      expect((await readNudge(session)).shown).toHaveLength(1);
    });

    test('lets the nudge come that was held, once', async () => {
      await setAndHold(DUE, session);
      await session.end(how);
      await session.start();
      await expect.poll(() => readBadge(session)).toBe(BADGE);
      await ring(session, 'another');
      expect((await readNudge(session)).shown).toHaveLength(1);
    });
  });

  describe('a new version of the extension', () => {
    test('leaves a nudge standing, does not give it again, and sets the alarms', async () => {
      await setAndSleep(DUE, session);
      await ring(session);
      const { shown } = await readNudge(session);
      await update();
      await expect.poll(() => readBadge(session)).toBe(BADGE);
      await expectAlarms();
      await ring(session);
      expect((await readNudge(session)).shown).toMatchObject([{ at: shown[0]?.at }]);
    });

    test('lets the nudge come that was held, once', async () => {
      await setAndHold(DUE, session);
      await goOutOfSight(session);
      await update();
      await expect.poll(() => readBadge(session)).toBe(BADGE);
      await ring(session, 'another');
      expect((await readNudge(session)).shown).toHaveLength(1);
      await expectAlarms();
    });

    test('ends no pause', async () => {
      await comeInSight(session);
      const pause = { choice: 'a-week', from: Date.now(), until: Date.now() + HOUR_MS };
      await writeLocal(session, { settings: DUE, pause });
      await goOutOfSight(session);
      await update();
      await ring(session);
      expect((await readNudge(session)).shown).toEqual([]);
      expect(await readLocal(session)).toMatchObject({ pause, settings: DUE });
      await expectAlarms();
    });

    const update = (): Promise<void> => updateExtension(session, !inChromium);

    async function expectAlarms(): Promise<void> {
      const names = async () => (await listAlarms(session)).map(({ name }) => name).sort();
      await expect.poll(names).toEqual(['heartbeat', 'next']);
    }
  });
});
