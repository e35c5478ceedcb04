// Finds a browser that is installed here. Promise: nothing is downloaded, and what is missing is
// named in one line with how to get it.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Where to look: given, so that each system's places can be tested on any other. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  exists(path: string): boolean;
}

const OVERRIDE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const;

const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
} as const;

const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const;

const HERE: Surroundings = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
};

/** The path of an installed browser; an override that leads nowhere finds nothing else instead. */
export function findBrowser(kind: BrowserKind, where: Surroundings = HERE): string | undefined {
  const override = where.env[OVERRIDE[kind]];
  const places = override ? [override] : candidates(kind, where);
  return places.find((path) => where.exists(path));
}

/** One line: what is missing and how to get it. */
export function missingBrowser(kind: BrowserKind, where: Surroundings = HERE): string {
  const override = where.env[OVERRIDE[kind]];
  if (override) return `${OVERRIDE[kind]} is set to ${override}, where there is no browser.`;
  const name = kind === 'chromium' ? 'Chromium, Chrome, Edge or Brave' : 'Firefox';
  const debian = kind === 'chromium' ? 'chromium' : 'firefox-esr';
  return `No ${name} found: install it (Debian: apt-get install ${debian}) or set ${OVERRIDE[kind]}.`;
}

function candidates(kind: BrowserKind, { platform, env, home }: Surroundings): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return WINDOWS_PROGRAMS[kind].flatMap((program) =>
      roots.map((root) => win32.join(root, program)),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const commands = COMMANDS[kind].flatMap((command) =>
    folders.map((folder) => posix.join(folder, command)),
  );
  if (platform !== 'darwin') return commands;
  const apps = MAC_APPS[kind].flatMap((app) =>
    ['/', home].map((root) =>
      posix.join(root, 'Applications', `${app}.app`, 'Contents/MacOS', macProgram(app)),
    ),
  );
  return [...apps, ...commands];
}

function macProgram(app: string): string {
  return app.startsWith('Firefox') ? 'firefox' : app;
}
