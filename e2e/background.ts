// The background from outside: putting it to sleep, ringing its alarm, and what it shows for it.
import type { Session } from './session.ts';
import { until } from './until.ts';

interface Alarm {
  name: string;
  scheduledTime: number;
}

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: {
    create(name: string, at: { when: number }): Promise<void>;
    getAll(): Promise<Alarm[]>;
  };
  extension: { getViews(): Window[] };
  storage: { local: { get(key: string): Promise<{ nudge?: { lookedAt: number } }> } };
};

/** Firefox stops an idle background after half a minute; a test cannot wait so long. */
export const SHORT_BACKGROUND = { 'extensions.background.idle.timeout': 300 };

/** Waits until what the background is doing is done, and none of it runs any more. */
export async function stopBackground(session: Session): Promise<void> {
  await untilSettled(session);
  await killBackground(session);
}

/** Whatever it is doing. Firefox does it by itself, a while after the last event. */
export async function killBackground(session: Session): Promise<void> {
  await until('the background to stop', async () => {
    if (!(await isRunning(session))) return true;
    // What was on its way to the one that died may have started another.
    if (session.kind === 'chromium') await killWorkers(session);
    return false;
  });
}

async function killWorkers(session: Session): Promise<void> {
  for (const target of session.started().browser.targets()) {
    if (target.type() === 'service_worker') await (await target.worker())?.close();
  }
}

async function isRunning(session: Session): Promise<boolean> {
  if (session.kind === 'chromium') {
    const targets = session.started().browser.targets();
    return targets.some((target) => target.type() === 'service_worker');
  }
  return session.inside(() =>
    chrome.extension.getViews().some(({ location }) => location.pathname.includes('_background_')),
  );
}

/**
 * The alarm that the background has set goes off now, with others beside it, and all that it led
 * to is over.
 */
export async function ring(session: Session, ...others: string[]): Promise<void> {
  const from = await ringSoon(session, 'next', ...others);
  await until('the background to look', () => session.inside(hasLooked, from, others));
  await untilSettled(session);
}

/** Alarms of these names go off in a moment. Gives when. */
export function ringSoon(session: Session, ...names: string[]): Promise<number> {
  return session.inside(async (given) => {
    const when = Date.now() + 200;
    await Promise.all(given.map((name) => chrome.alarms.create(name, { when })));
    return when;
  }, names);
}

async function hasLooked(from: number, others: string[]): Promise<boolean> {
  const alarms = await chrome.alarms.getAll();
  const { nudge } = await chrome.storage.local.get('nudge');
  const next = alarms.find(({ name }) => name === 'next');
  const isSetAgain = next !== undefined && next.scheduledTime > from + 30_000;
  if (nudge !== undefined && nudge.lookedAt >= from) {
    return isSetAgain && !alarms.some(({ name }) => others.includes(name));
  }
  // Something that came just before has set it anew, and it would not go off now.
  if (isSetAgain) await chrome.alarms.create('next', { when: Date.now() });
  return false;
}

/** Nothing of the background is under way: whoever looks and writes holds this lock. */
export async function untilSettled(session: Session): Promise<void> {
  await session.inside(() => navigator.locks.request('inkling-reconcile', () => undefined));
}

/** No page of ours holds a nudge back by being looked at. */
export async function untilOutOfSight(session: Session): Promise<void> {
  await until('every page to be gone', () =>
    session.inside(async () => {
      const { held } = await navigator.locks.query();
      return !held?.some(({ name }) => name === 'inkling-page-in-sight');
    }),
  );
}

export function listAlarms(session: Session): Promise<Alarm[]> {
  return session.inside(() => chrome.alarms.getAll());
}

export function readBadge(session: Session): Promise<string> {
  return session.inside(() => chrome.action.getBadgeText({}));
}

/** What a stranger reads when pointing at the toolbar button. */
export function readToolbarTitle(session: Session): Promise<string> {
  return session.inside(() => chrome.action.getTitle({}));
}
