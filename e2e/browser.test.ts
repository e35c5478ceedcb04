// Where browsers are looked for on each system, without any of those systems.
import { describe, expect, test } from 'vitest';
import { findBrowser, missingBrowser, type Surroundings } from './browser.ts';

function system(
  platform: NodeJS.Platform,
  installed: string[],
  env: Surroundings['env'] = {},
): Surroundings {
  return { platform, env, home: '/Users/me', exists: (path) => installed.includes(path) };
}

describe('finding an installed browser', () => {
  const path = { PATH: '/usr/local/bin:/usr/bin' };

  test('takes the first well-known name in the PATH', () => {
    const linux = system('linux', ['/usr/bin/microsoft-edge', '/usr/bin/chromium'], path);
    expect(findBrowser('chromium', linux)).toBe('/usr/bin/chromium');
    const edge = system('linux', ['/usr/bin/microsoft-edge'], path);
    expect(findBrowser('chromium', edge)).toBe('/usr/bin/microsoft-edge');
    const firefox = system('linux', ['/usr/local/bin/firefox'], path);
    expect(findBrowser('firefox', firefox)).toBe('/usr/local/bin/firefox');
  });

  test('looks into the applications folders of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', system('darwin', [chrome]))).toBe(chrome);
    const firefox = '/Users/me/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', system('darwin', [firefox]))).toBe(firefox);
  });

  test('looks into the program folders of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = system('win32', [edge], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
    expect(findBrowser('chromium', windows)).toBe(edge);
    expect(findBrowser('firefox', windows)).toBeUndefined();
  });

  test('prefers the override, and finds nothing else when it leads nowhere', () => {
    const env = { ...path, FIREFOX_PATH: '/opt/firefox/firefox' };
    const both = ['/opt/firefox/firefox', '/usr/bin/firefox'];
    expect(findBrowser('firefox', system('linux', both, env))).toBe('/opt/firefox/firefox');
    const wrong = system('linux', ['/usr/bin/firefox'], env);
    expect(findBrowser('firefox', wrong)).toBeUndefined();
    expect(missingBrowser('firefox', wrong)).toContain('/opt/firefox/firefox');
  });

  test('says in one line what to install', () => {
    const bare = system('linux', [], path);
    expect(missingBrowser('chromium', bare)).toMatch(/^No Chromium.*install chromium.*\.$/);
    expect(missingBrowser('firefox', bare)).toMatch(/^No Firefox.*install firefox-esr.*\.$/);
  });
});
