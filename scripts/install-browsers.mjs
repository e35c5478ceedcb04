// The browsers the end-to-end tests drive: found, or, as root on Debian, installed. One that is
// missing all the same is a failure with one line that says so, never a test left out.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { run } from './setup.mjs';

const OVERRIDES = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

export async function installBrowsers() {
  const { BROWSER_KINDS, findBrowser, missingBrowser } = await import('../e2e/browser.ts');
  const isMissing = (kind) => findBrowser(kind) === undefined;
  // A path that was given is not replaced by another browser.
  const wanted = BROWSER_KINDS.filter((kind) => isMissing(kind) && !process.env[OVERRIDES[kind]]);
  if (wanted.length > 0 && canInstall()) await aptInstall(wanted.map((kind) => PACKAGES[kind]));
  for (const kind of BROWSER_KINDS) {
    if (isMissing(kind)) console.error(missingBrowser(kind));
    else console.log(`${kind}: ${findBrowser(kind)}`);
  }
  const failed = BROWSER_KINDS.filter(isMissing).length;
  return { passed: BROWSER_KINDS.length - failed, failed };
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function aptInstall(packages) {
  console.log(`Installing ${packages.join(' and ')} (apt-get) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ];
  for (const step of steps) await run('apt-get', step, { env });
}
