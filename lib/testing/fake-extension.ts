// The parts of a browser that the fake one lacks, and that nudging needs: who is there, what was
// agreed to, which pages were opened. What is shown can be read from it.
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: never[]) => void;

/** An event of the browser that tests let happen. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    trigger: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

export interface FakeExtension {
  /** As `idle.queryState` tells. */
  idle: 'active' | 'idle' | 'locked';
  /** How long someone has to be away until the browser tells of it. */
  toldAfterSeconds: number;
  fullScreen: boolean;
  sound: boolean;
  /** Whether notifications were agreed to, and whether the system shows them. */
  notifications: 'granted' | 'denied' | 'not-asked';
  /** Whether the browser opens the popup by itself. */
  popup: 'opens' | 'refused';
  opened: string[];
  icon: string | undefined;
  title: string;
  idleChanged: ReturnType<typeof fakeEvent>;
  permissionAdded: ReturnType<typeof fakeEvent>;
}

export function fakeExtension(): FakeExtension {
  const fake: FakeExtension = {
    idle: 'active',
    toldAfterSeconds: 60,
    fullScreen: false,
    sound: false,
    notifications: 'not-asked',
    popup: 'opens',
    opened: [],
    // As the manifest has them.
    icon: '/icon/16.png',
    title: 'extensionName',
    idleChanged: fakeEvent(),
    permissionAdded: fakeEvent(),
  };
  Object.assign(fakeBrowser.idle, {
    queryState: async () => fake.idle,
    setDetectionInterval: (seconds: number) => {
      fake.toldAfterSeconds = seconds;
    },
    onStateChanged: fake.idleChanged,
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => fake.notifications !== 'not-asked',
    onAdded: fake.permissionAdded,
  });
  Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => fake.notifications });
  Object.assign(fakeBrowser.windows, {
    getLastFocused: async () => ({ state: fake.fullScreen ? 'fullscreen' : 'normal' }),
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ audible }: { audible?: boolean }) => (audible && fake.sound ? [{ id: 1 }] : []),
    create: async ({ url = '' }) => void fake.opened.push(new URL(url).pathname),
  });
  Object.assign(fakeBrowser.action, {
    async openPopup() {
      if (fake.popup === 'refused') throw new Error('no window is focused');
      fake.opened.push('popup');
    },
    setIcon: async ({ path }: { path: Record<number, string> }) => {
      fake.icon = path[16];
    },
    getTitle: async () => fake.title,
    setTitle: async ({ title }: { title: string }) => {
      fake.title = title;
    },
  });
  return fake;
}
