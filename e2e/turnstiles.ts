// Chromium's background with a turnstile before and after each call it makes into the browser. It
// stands still at the one that is chosen, so that it can be killed just there. What is behind the
// turnstiles is the shipped script, untouched.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Everything that the background calls and then awaits. */
const CALLS = [
  ...['storage.local.get', 'storage.local.set', 'idle.queryState'],
  ...['alarms.get', 'alarms.create', 'permissions.contains', 'windows.getLastFocused'],
  ...['action.getBadgeText', 'action.getTitle', 'action.setBadgeText'],
  ...['action.setBadgeBackgroundColor', 'action.setIcon', 'action.setTitle'],
  ...['notifications.getPermissionLevel', 'notifications.create', 'notifications.clear'],
  ...['tabs.query', 'tabs.create'],
];

/** @param extension a copy that may be changed */
export async function copyWithTurnstiles(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-turnstiles-'));
  await cp(extension, folder, { recursive: true });
  const path = join(folder, 'background.js');
  const shipped = await readFile(path, 'utf8');
  await writeFile(path, `(${putUpTurnstiles})(${JSON.stringify(CALLS)});\n${shipped}`);
  return folder;
}

type Namespace = Record<string, unknown>;
declare const chrome: {
  storage: {
    session: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

/** Runs in the background, before anything else. What it notes outlives the background. */
function putUpTurnstiles(names: string[]): void {
  const api = (Reflect.get(globalThis, 'browser') ?? chrome) as Namespace;
  const notes = chrome.storage.session;
  const closed = notes.get('closedAt').then(({ closedAt }) => closedAt);
  const calls: string[] = [];
  let steps = 0;

  async function pass(name: string): Promise<void> {
    steps += 1;
    const step = steps;
    if ((await closed) !== step) return;
    await notes.set({ standing: name });
    await new Promise(() => undefined);
  }
  for (const name of names) {
    const path = name.split('.');
    const method = path.pop() ?? '';
    let owner: Namespace | undefined = api;
    for (const part of path) owner = owner?.[part] as Namespace | undefined;
    const shipped = owner?.[method] as ((...given: unknown[]) => unknown) | undefined;
    if (!owner || !shipped) continue;
    const holder = owner;
    holder[method] = async (...given: unknown[]): Promise<unknown> => {
      calls.push(name);
      await pass(`before ${name}`);
      await notes.set({ calls, [`${name} ${Date.now()} ${steps}`]: true });
      const result = await shipped.apply(holder, given);
      await pass(`after ${name}`);
      return result;
    };
  }
}

/** The next background that starts stands still there; undefined: nowhere. */
export async function closeTurnstile(session: Session, step: number | undefined): Promise<void> {
  await session.inside(async (closedAt) => {
    await chrome.storage.session.remove('standing');
    if (closedAt === null) await chrome.storage.session.remove('closedAt');
    else await chrome.storage.session.set({ closedAt });
  }, step ?? null);
}

/** Gives the turnstile, such as "before alarms.create". */
export function untilStanding(session: Session): Promise<string> {
  return until('the background to stand still', () =>
    session.inside(async () => (await chrome.storage.session.get('standing')).standing as string),
  );
}

/** The calls of the background that runs, or ran last. */
export async function readCalls(session: Session): Promise<string[]> {
  return session.inside(async () => (await chrome.storage.session.get('calls')).calls as string[]);
}

/** How often something was called since the stores were emptied, however many backgrounds died. */
export async function countCalls(session: Session, name: string): Promise<number> {
  const notes = await session.inside(async () =>
    Object.keys(await chrome.storage.session.get(null)),
  );
  return notes.filter((note) => note.startsWith(`${name} `)).length;
}
