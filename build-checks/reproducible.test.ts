// Whoever builds the same sources gets the same bytes: the store's reviewers do.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { OUTPUT, readPackage } from './built.ts';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '..');

test('a second npm run zip, into another folder, gives the same bytes', async () => {
  const { version } = readPackage();
  const names = ['chrome', 'firefox', 'sources'].map((kind) => `inkling-${version}-${kind}.zip`);
  const folder = await mkdtemp(join(tmpdir(), 'inkling-zip-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await zipInto(folder);
  const first = names.map((name) => toHash(join(OUTPUT, name)));
  expect(names.map((name) => toHash(join(folder, name)))).toEqual(first);
  expect(globSync('*.zip', { cwd: folder }).sort()).toEqual(names);
}, 120_000);

async function zipInto(folder: string): Promise<void> {
  const code = [
    "import { zip } from 'wxt';",
    'const outDir = process.argv[1];',
    "await zip({ outDir, browser: 'chrome' });",
    "await zip({ outDir, browser: 'firefox' });",
  ].join('\n');
  // Vitest's own NODE_ENV would build another React.
  const { NODE_ENV: _test, ...env } = process.env;
  await run(process.execPath, ['--input-type=module', '--eval', code, folder], { cwd: ROOT, env });
}

function toHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
