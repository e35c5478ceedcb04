// Notifications as the system would show them. A headless Chromium keeps them by itself; Firefox
// drops them without a system that takes them, so a small one is put in its place.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from './browser.ts';
import { builtExtension } from './built-extension.ts';
import type { Session } from './session.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

export interface SystemNotifications {
  /** The ids of those that are shown. */
  list(): Promise<string[]>;
  /** Firefox only: title and text. */
  read(id: string): Promise<string[] | undefined>;
  click(id: string): Promise<void>;
}

/**
 * The built extension with the permission agreed to: a prompt of the browser can be answered by no
 * test.
 */
export async function copyWithNotifications(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-notifications-'));
  await cp(builtExtension(kind), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions: optional, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions.push(...optional);
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

/** To be called once the browser runs. */
export async function watchNotifications(session: Session): Promise<SystemNotifications> {
  return session.kind === 'chromium' ? watchChromium(session) : watchFirefox(session);
}

declare const chrome: {
  alarms: { create(name: string, at: { when: number }): Promise<void> };
  extension: { getViews(of: { type: 'popup' }): Window[] };
  notifications: {
    getAll(): Promise<object>;
    onClicked: { dispatch(id: string): void };
  };
};

function watchChromium(session: Session): SystemNotifications {
  return {
    list: () => session.inside(async () => Object.keys(await chrome.notifications.getAll())),
    read: async () => undefined,
    async click(id) {
      const { browser } = session.started();
      // A click that is only said to have happened wakes nobody.
      await session.inside(() => chrome.alarms.create('wake', { when: Date.now() }));
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.evaluate((given) => chrome.notifications.onClicked.dispatch(given), id);
    },
  };
}

async function watchFirefox(session: Session): Promise<SystemNotifications> {
  const inBrowser = await openChromeScope(session.started().browser);
  await inBrowser(PUT_SYSTEM_IN_PLACE);
  return {
    list: async () => JSON.parse(await inBrowser('JSON.stringify([...shownAlerts.keys()])')),
    read: async (id) =>
      JSON.parse(await inBrowser(`JSON.stringify(shownAlerts.get("${id}")?.words ?? null)`)) ??
      undefined,
    click: async (id) => {
      await inBrowser(`String(shownAlerts.get("${id}").say("alertclickcallback"))`);
    },
  };
}

/** Chromium only: the popup that something opens under the toolbar. */
export async function popupAfter(session: Session, act: () => Promise<void>): Promise<Surface> {
  const { browser, base } = session.started();
  const before = new Set(browser.targets());
  await act();
  const target = await browser.waitForTarget(
    (one) => !before.has(one) && one.url().startsWith(`${base}popup.html`),
  );
  return session.follow(await target.asPage());
}

/** Firefox only: what the popup that opened under the toolbar shows, after which it is closed. */
export async function takeFirefoxPopup(session: Session): Promise<string> {
  const heading = await until('the popup under the toolbar', () =>
    session.inside(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      const drawn = popup?.document.querySelector('main button');
      return drawn ? (popup?.document.querySelector('h1')?.textContent ?? '') : undefined;
    }),
  );
  await session.inside(() => {
    for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
  });
  return heading;
}

/** What Puppeteer has and keeps out of its types. */
interface BidiConnection {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result: { contexts: { context: string }[]; result?: { value: string } } }>;
}

/** Runs an expression that gives text in the window of the browser itself. */
async function openChromeScope(browser: Browser): Promise<(expression: string) => Promise<string>> {
  const { connection } = browser as Browser & { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts;
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    });
    if (result.result?.value === undefined) throw new Error(JSON.stringify(result));
    return result.result.value;
  };
}

const PUT_SYSTEM_IN_PLACE = `(() => {
  const { manager, interfaces } = Components;
  globalThis.shownAlerts = new Map();
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert({ name, title, text }, observer) {
      const say = (topic) => observer.observe(null, topic, '');
      shownAlerts.set(name, { words: [title, text], say });
      say('alertshow');
    },
    closeAlert(name) {
      const shown = shownAlerts.get(name);
      shownAlerts.delete(name);
      shown?.say('alertfinished');
    },
  };
  manager.QueryInterface(interfaces.nsIComponentRegistrar).registerFactory(
    Services.uuid.generateUUID(),
    'Notifications of the system',
    '@mozilla.org/alerts-service;1',
    {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (wanted) => service.QueryInterface(wanted),
    },
  );
  return 'done';
})()`;
