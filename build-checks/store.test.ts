// The store's own linter on the Firefox build, as addons.mozilla.org runs it on an upload.
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { OUTPUT, readManifest } from './built.ts';

const ROOT = resolve(import.meta.dirname, '..');
const WEB_EXT = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');

interface Finding {
  code: string;
  message: string;
  file?: string;
}

let report: { errors: Finding[]; warnings: Finding[] };

beforeAll(async () => {
  readManifest('firefox-mv3');
  report = JSON.parse(await lint(join(OUTPUT, 'firefox-mv3')));
}, 120_000);

test('the store finds no error', () => {
  expect(report.errors).toEqual([]);
});

test('the store warns of nothing but what React itself brings', () => {
  const others = report.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT');
  expect(others).toEqual([]);
  // react-dom assigns innerHTML in two places; we give it none to assign (see lint/).
  expect(report.warnings.length).toBeLessThanOrEqual(2);
});

/** The report as JSON. Findings make the linter end with an error code, which is no failure here. */
function lint(folder: string): Promise<string> {
  const args = ['lint', '--no-config-discovery', '--source-dir', folder, '--output', 'json'];
  const options = { maxBuffer: 64 * 1024 * 1024 };
  return new Promise((done) => {
    execFile(process.execPath, [WEB_EXT, ...args], options, (_error, stdout) => done(stdout));
  });
}
