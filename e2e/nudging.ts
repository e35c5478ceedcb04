// What tests of nudges begin with and ask for: a nudge that is due while the background sleeps.
import { expect } from 'vitest';
import { stopBackground, untilOutOfSight, untilSettled } from './background.ts';
import type { Session } from './session.ts';
import { readLocal, writeLocal } from './stored.ts';

export const BADGE = '•';
const DAY_MS = 86_400_000;

/** From noon to half past four: in the afternoon its moment is past, and it is not over. */
const OPEN_WINDOW = Array.from({ length: 7 }, () => [{ fromMinutes: 720, toMinutes: 990 }]);

/** Settings under which a nudge is due in the afternoon. */
export const DUE = { nudges: true, windows: OPEN_WINDOW };

/** As the background keeps it. */
export interface Nudge {
  shown: { at: number; day: string; asked: boolean; outcome: string }[];
  log: { at: number; kind: string; reason: string }[];
  lookedAt: number;
  gapFrom: number;
}

export async function readNudge(of: Session): Promise<Nudge> {
  return (await readLocal(of)).nudge as Nudge;
}

export async function startAfresh(of: Session): Promise<void> {
  await of.closePages();
  await untilOutOfSight(of);
  await of.reset();
  await untilSettled(of);
  // What the background wrote while the stores were being emptied.
  await of.reset();
  of.takeComplaints();
}

/** For a session of one test: Welcome has been, however late a busy browser opened it. */
export async function startAlone(of: Session): Promise<void> {
  await of.start();
  const { browser, base } = of.started();
  await expect.poll(async () => (await readLocal(of)).welcomed).toBe(true);
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(`${base}welcome`)) await page.close();
  }
  await untilOutOfSight(of);
}

declare const release: () => void;

/** A page of ours is in sight from now on, so that a nudge which is due is held. */
export async function comeInSight(of: Session): Promise<void> {
  await of.inside(() => {
    const held = new Promise<void>((resolve) => Object.assign(globalThis, { release: resolve }));
    void navigator.locks.request('inkling-page-in-sight', { mode: 'shared' }, () => held);
  });
}

export async function goOutOfSight(of: Session): Promise<void> {
  await of.inside(() => release());
  await untilOutOfSight(of);
}

/** The nudge that is due under these settings is held, by a page that is in sight. */
export async function setAndHold(settings: object, of: Session): Promise<void> {
  await comeInSight(of);
  await writeLocal(of, { settings });
  await expect.poll(async () => (await readNudge(of))?.log?.at(-1)?.reason).toBe('page-open');
}

/** Then the page is gone, and the background sleeps: whatever wakes it finds the nudge due. */
export async function setAndSleep(settings: object, of: Session): Promise<void> {
  await setAndHold(settings, of);
  await goOutOfSight(of);
  await stopBackground(of);
}

/** As if all that is remembered had happened a day earlier. */
export async function aDayLater(of: Session): Promise<void> {
  const { shown, log, ...nudge } = await readNudge(of);
  const before = (at: number): number => Math.max(0, at - DAY_MS);
  const dayBefore = (day: string): string =>
    new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
  await writeLocal(of, {
    nudge: {
      ...nudge,
      shown: shown.map((one) => ({ ...one, at: before(one.at), day: dayBefore(one.day) })),
      log: log.map((one) => ({ ...one, at: before(one.at) })),
      gapFrom: before(nudge.gapFrom),
      lookedAt: before(nudge.lookedAt),
    },
  });
}
