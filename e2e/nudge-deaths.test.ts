// Chromium may end the background at any moment. Here it dies before and after each call of the look
// that gives a nudge or a reminder, and each time it is looked at what must hold.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  killBackground,
  listAlarms,
  readBadge,
  ringSoon,
  stopBackground,
  untilSettled,
} from './background.ts';
import { keepAfternoon } from './local-time.ts';
import { copyWithNotifications } from './notifications.ts';
import {
  aDayLater,
  BADGE,
  DUE,
  type Nudge,
  readNudge,
  setAndSleep,
  startAfresh,
} from './nudging.ts';
import { createSession, type Session } from './session.ts';
import { writeLocal } from './stored.ts';
import {
  closeTurnstile,
  copyWithTurnstiles,
  countCalls,
  readCalls,
  untilStanding,
} from './turnstiles.ts';
import { until } from './until.ts';
import { inChromium } from './use-session.ts';

/** Two steps a call: this many are far more than a look needs. */
const MOST_STEPS = 80;

declare const chrome: { alarms: { clear(name: string): Promise<boolean> } };

/** What is to come once, whatever dies. */
interface Due {
  name: string;
  settings: object;
  /** As the list says it. */
  reason: string;
  /** It is to come, and the background sleeps. */
  prepare(session: Session): Promise<void>;
  /** It is due, and something wakes the background. */
  come(session: Session): Promise<unknown>;
  /** Another one is due after it. */
  comeAgain(session: Session): Promise<void>;
}

const DUE_SETTINGS = { ...DUE, notify: true };
const nudge: Due = {
  name: 'a nudge',
  settings: DUE_SETTINGS,
  reason: 'nudged',
  prepare: (session) => setAndSleep(DUE_SETTINGS, session),
  come: (session) => ringSoon(session, 'next', 'second', 'third'),
  comeAgain: aDayLater,
};

const OFF_SETTINGS = { nudges: false, notify: true };
async function remindNow(session: Session): Promise<void> {
  // As if it were what went off.
  await session.inside(() => chrome.alarms.clear('next'));
  await writeLocal(session, { reminders: [{ id: 'now', at: Date.now() }] });
}
const reminder: Due = {
  name: 'a reminder',
  settings: OFF_SETTINGS,
  reason: 'reminded',
  async prepare(session) {
    const from = Date.now();
    await writeLocal(session, { settings: OFF_SETTINGS });
    await untilLooked(session, async ({ lookedAt }) => lookedAt >= from);
    await stopBackground(session);
  },
  come: remindNow,
  comeAgain: remindNow,
};

// Firefox ends its background by itself only, between two events and never within one.
describe.runIf(inChromium)('killed at any step (Chromium only: Firefox kills within none)', () => {
  const folders: string[] = [];
  let session: Session;
  const endAfternoon = keepAfternoon();

  beforeAll(async () => {
    folders.push(await copyWithNotifications('chromium'));
    folders.push(await copyWithTurnstiles(folders[0] ?? ''));
    session = createSession('chromium', { extension: folders[1] ?? '' });
    await session.start();
  });
  afterAll(async () => {
    await session?.dispose();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
    endAfternoon();
  });

  test.each([nudge, reminder])('$name: never twice, and never none ever after', async (one) => {
    const steps = 2 * (await countCallsOfALook(one));
    expect(steps).toBeLessThan(MOST_STEPS);
    const survived: string[] = [];
    for (let step = 1; step <= steps; step += 1) {
      const death = await dieAt(step, one);
      await expectOne(death, one);
      survived.push(death);
    }
    // Each of these is a death that once could have doubled, lost or silenced something.
    for (const call of ['alarms.create', 'storage.local.set', 'notifications.create']) {
      expect(survived).toEqual(expect.arrayContaining([`before ${call}`, `after ${call}`]));
    }
  });

  /** Without any death. The name of the button is the last thing that a look asks for. */
  async function countCallsOfALook(one: Due): Promise<number> {
    await startAfresh(session);
    await one.prepare(session);
    await one.come(session);
    await untilLooked(session, async ({ log }) => log.some(({ kind }) => kind === 'nudge'));
    expect(await countCalls(session, 'notifications.create')).toBe(1);
    return (await readCalls(session)).indexOf('action.getTitle') + 1;
  }

  /** Gives the step at which it died. */
  async function dieAt(step: number, one: Due): Promise<string> {
    await startAfresh(session);
    await one.prepare(session);
    await closeTurnstile(session, step);
    await one.come(session);
    const standing = await untilStanding(session);
    // Before it is dead: another may be started at once.
    await closeTurnstile(session, undefined);
    await killBackground(session);
    expect(await listAlarms(session), `alarms after death ${standing}`).not.toEqual([]);
    return standing;
  }

  async function expectOne(death: string, one: Due): Promise<void> {
    await wake(one);
    await stopBackground(session);
    await wake(one);
    const { log } = await readNudge(session);
    const came = log.filter(({ kind }) => kind === 'nudge');
    expect(came, `after death ${death}`).toMatchObject([{ reason: one.reason }]);
    expect(await readBadge(session), `badge after death ${death}`).toBe(BADGE);
    const notifications = await countCalls(session, 'notifications.create');
    expect(notifications, `after death ${death}`).toBeLessThanOrEqual(1);
    await expectAlarms();

    await one.comeAgain(session);
    await wake(one);
    const later = (await readNudge(session)).log.filter(({ kind }) => kind === 'nudge');
    expect(later, `the next one after ${death}`).toHaveLength(2);
    expect(await countCalls(session, 'notifications.create')).toBe(notifications + 1);
  }

  async function expectAlarms(): Promise<void> {
    const now = Date.now();
    const ours = (await listAlarms(session)).filter(({ name }) => /^(heartbeat|next)$/.test(name));
    expect(ours).toHaveLength(2);
    for (const { scheduledTime } of ours) expect(scheduledTime).toBeGreaterThan(now);
  }

  /** By something that was stored: at once. */
  async function wake({ settings }: Due): Promise<void> {
    const from = Date.now();
    await writeLocal(session, { settings: { ...settings, touched: from } });
    await untilLooked(session, async ({ lookedAt }) => lookedAt >= from);
  }
});

async function untilLooked(
  session: Session,
  hasLooked: (nudge: Nudge) => Promise<boolean>,
): Promise<void> {
  await until('the background to look', async () => hasLooked(await readNudge(session)));
  await untilSettled(session);
}
