// The background as it was built, in a browser that is made of the simulator's ports: everything
// that it calls and nothing else. What it may not touch, such as timers, is not there.
import { createContext, Script } from 'node:vm';
import type { Alarms } from '../entrypoints/background/alarms.ts';
import type { Ports } from '../entrypoints/background/reconcile.ts';
import type { Presence } from '../lib/core/nudge-input.ts';
import type { NudgeState } from '../lib/core/nudge-state.ts';
import type { Reminder } from '../lib/core/reminder.ts';
import { DEFAULT_SETTINGS } from '../lib/core/settings.ts';

/** @returns what starts it anew, as for an alarm, and waits until it has nothing left to do */
export function loadBackground(code: string): (ports: Ports, alarms: Alarms) => Promise<void> {
  const background = new Script(code);
  const inZone = new Script(KEEP_ZONE);
  return async (ports, alarms) => {
    const end = Promise.withResolvers<void>();
    const { globals, ring, settled } = createBrowser(ports, alarms, end.reject);
    const context = createContext(globals);
    inZone.runInContext(context)(ports);
    background.runInContext(context);
    ring();
    settled().then(end.resolve, end.reject);
    await end.promise;
  };
}

/** The clock and the zone, as the code asks for them. */
const KEEP_ZONE = `({ now, zone }) => {
  Date.now = now;
  Temporal.Now.timeZoneId = zone;
}`;

type Listener = (...given: unknown[]) => void;

/** @param fail an error of the code, or its death: it does not go on */
function createBrowser(ports: Ports, alarms: Alarms, fail: (reason: unknown) => void) {
  const onAlarm = createEvent();
  const locks = createLocks(fail);
  const call: Call = async (act) => {
    try {
      return await act();
    } catch (error) {
      fail(error);
      return new Promise(() => undefined);
    }
  };
  const { query, ...seen } = createSurroundings(ports, call);
  const browser = {
    runtime: {
      id: 'inkling',
      getURL: (path: string) => `chrome-extension://inkling${path}`,
      onInstalled: createEvent(),
      onStartup: createEvent(),
      onUpdateAvailable: createEvent(),
    },
    storage: {
      local: {
        get: (keys: string | string[]) =>
          call(async () => (keys === 'welcomed' ? { welcomed: true } : read(ports))),
        set: ({ nudge, reminders }: { nudge: NudgeState; reminders?: Reminder[] }) =>
          call(() => ports.write(copyOf(nudge), reminders && copyOf(reminders))),
        onChanged: createEvent(),
      },
      session: { get: async () => ({}) },
    },
    alarms: {
      get: (name: string) => call(() => alarms.get(name)),
      create: (...given: Parameters<Alarms['create']>) => call(() => alarms.create(...given)),
      onAlarm,
    },
    permissions: { contains: async () => true, onAdded: createEvent() },
    i18n: { getMessage: (name: string) => name },
    ...seen,
    ...createButton(ports, call),
  };
  const navigator = { locks: { request: locks.request, query } };
  return {
    globals: { browser, chrome: browser, navigator },
    ring: () => onAlarm.dispatch({ name: 'next' }),
    settled: locks.settled,
  };
}

type Call = <Result>(act: () => Promise<Result> | Result) => Promise<Result>;

/** Who is there, and what they do, as it was when it was last asked. */
function createSurroundings(ports: Ports, call: Call) {
  let presence: Promise<Presence> = Promise.resolve({ inUse: 'unknown' });
  return {
    idle: {
      setDetectionInterval: (seconds: number) =>
        void call(() => ports.watchForReturn(seconds <= 60)),
      onStateChanged: createEvent(),
      async queryState() {
        presence = call(() => ports.presence(DEFAULT_SETTINGS));
        const { inUse } = await presence;
        if (inUse === 'unknown') throw new Error('This browser does not tell.');
        return inUse ? 'active' : 'idle';
      },
    },
    windows: {
      onRemoved: createEvent(),
      async getLastFocused() {
        return { state: (await presence).busy === 'full-screen' ? 'fullscreen' : 'normal' };
      },
    },
    tabs: { query: async () => ((await presence).busy === 'sound' ? [{ id: 1 }] : []) },
    async query() {
      return {
        held: (await presence).busy === 'page-open' ? [{ name: 'inkling-page-in-sight' }] : [],
      };
    },
  };
}

/** A button that keeps nothing: what it shows is set at each look. */
function createButton(ports: Ports, call: Call) {
  return {
    action: {
      getBadgeText: async () => undefined,
      getTitle: async () => 'extensionName',
      setBadgeText: ({ text }: { text: string }) =>
        call(() => ports.reflect(text !== '', DEFAULT_SETTINGS)),
      setBadgeBackgroundColor: async () => undefined,
    },
    notifications: {
      onClicked: createEvent(),
      getPermissionLevel: async () => 'granted',
      create: (_id: string, { message }: { message: string }) =>
        call(() => ports.show(DEFAULT_SETTINGS, 0, message === 'reminderLine')),
      clear: async () => true,
    },
  };
}

/** Notifications always count as wanted: they tell a nudge from a dot that stands. */
async function read(ports: Ports): Promise<object> {
  const { state, settings, ...others } = await ports.read(ports.now());
  return copyOf({ ...others, settings: { ...settings, notify: true }, nudge: state });
}

/** As storage gives it: nothing is shared. */
function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function createEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    hasListener: (listener: Listener) => listeners.includes(listener),
    dispatch: (...given: unknown[]) => {
      for (const listener of listeners) listener(...given);
    },
  };
}

/** One lock for all names: each of them is asked for while nothing else is. */
function createLocks(fail: (reason: unknown) => void) {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_name: string, work: () => unknown): Promise<unknown> {
      last = last.then(work).catch(fail);
      return last;
    },
    async settled(): Promise<void> {
      for (let seen: unknown; seen !== last; ) {
        seen = last;
        await last;
      }
    },
  };
}
