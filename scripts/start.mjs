// npm start: builds the extension and opens an installed browser with it, in a profile of its own.
// npm start -- --browser firefox
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { continueInOurNode, installPackages, ROOT, run } from './setup.mjs';

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const wish = parseBrowser();
installPackages();
await continueInOurNode();
// Can only be read once our Node runs: it is TypeScript.
const { findBrowser } = await import('../e2e/browser.ts');

const kind = wish ?? ['chromium', 'firefox'].find((each) => findBrowser(each)) ?? 'chromium';
const target = kind === 'firefox' ? 'firefox' : 'chrome';
const built = await runTool('wxt/bin/wxt.mjs', ['build', '--browser', target]);
if (built !== 0) process.exit(built);

const program = findBrowser(kind);
if (program === undefined || !hasDisplay()) {
  console.log(`${program ? 'No display here' : `No ${kind} found`}: ${toAdvice(kind)}`);
  process.exit(0);
}
const profile = toProfile(kind);
await mkdir(profile, { recursive: true });
console.log(`Opening ${program} with the profile ${profile}; close it or press Ctrl+C to end.`);
process.exit(await open());

function parseBrowser() {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const kinds = { chrome: 'chromium', edge: 'chromium', chromium: 'chromium', firefox: 'firefox' };
  if (values.browser === undefined) return undefined;
  const found = kinds[values.browser];
  if (found) return found;
  console.error(`--browser is chromium or firefox, not "${values.browser}".`);
  process.exit(1);
}

function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function toAdvice(kind) {
  const folder = join(ROOT, '.output', FOLDERS[kind]);
  return kind === 'firefox'
    ? `in Firefox open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on" and choose ${join(folder, 'manifest.json')}`
    : `in Chromium, Chrome, Edge or Brave open chrome://extensions, switch on "Developer mode", press "Load unpacked" and choose ${folder}`;
}

/** A folder that stays the same from start to start, so that entries and settings stay too. */
function toProfile(kind) {
  // A browser in a snap cannot see hidden folders of the home folder, only its own.
  const snap = join(homedir(), 'snap', kind, 'common');
  if (process.platform === 'linux' && existsSync(snap)) return join(snap, 'inkling');
  const caches = {
    win32: process.env.LOCALAPPDATA,
    darwin: join(homedir(), 'Library', 'Caches'),
    linux: process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  };
  return join(caches[process.platform] ?? join(homedir(), '.cache'), 'inkling', kind);
}

function open() {
  const source = [
    '--source-dir',
    join(ROOT, '.output', FOLDERS[kind]),
    '--no-reload',
    '--no-input',
  ];
  const kept = ['--keep-profile-changes', '--profile-create-if-missing'];
  return runTool('web-ext/bin/web-ext.js', [
    ...['run', '--no-config-discovery', ...source, ...kept],
    ...(kind === 'firefox' ? toFirefoxArgs() : toChromiumArgs()),
  ]);
}

/** By the path of its script: without a shell, a path with a space stays one word on Windows. */
function runTool(script, args) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args]);
}

function toFirefoxArgs() {
  // A temporary add-on is removed when Firefox closes; what was written in it stays.
  const prefs = ['keepStorageOnUninstall', 'keepUuidOnUninstall'];
  return [
    ...['--target', 'firefox-desktop', '--firefox', program, '--firefox-profile', profile],
    ...prefs.map((name) => `--pref=extensions.webextensions.${name}=true`),
  ];
}

function toChromiumArgs() {
  return [
    ...['--target', 'chromium', '--chromium-binary', program, '--chromium-profile', profile],
    // A browser run by root refuses to start with its sandbox.
    ...(process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
  ];
}
