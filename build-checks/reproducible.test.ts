// Whoever builds the same sources gets the same bytes: the store's reviewers do.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { OUTPUT, readPackage } from './built.ts';
import { unzip } from './unzip.ts';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '..');

const { version } = readPackage();
const NAMES = ['chrome', 'firefox', 'sources'].map((kind) => `inkling-${version}-${kind}.zip`);

test('a second npm run zip, into another folder, gives the same bytes', async () => {
  const folder = await makeFolder();
  await zip(ROOT, folder);
  expect(toHashes(folder)).toEqual(toHashes(OUTPUT));
  expect(globSync('*.zip', { cwd: folder }).sort()).toEqual(NAMES);
}, 120_000);

test('the sources as they are handed in, unpacked elsewhere, give the same bytes', async () => {
  const [sources, folder] = [await makeFolder(), await makeFolder()];
  unzip(join(OUTPUT, NAMES[2] ?? ''), sources);
  // What `npm ci` would put there: the lock file is among the sources.
  await symlink(join(ROOT, 'node_modules'), join(sources, 'node_modules'), 'junction');
  expect(globSync('package-lock.json', { cwd: sources })).toHaveLength(1);
  await zip(sources, folder);
  expect(toHashes(folder)).toEqual(toHashes(OUTPUT));
}, 120_000);

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-zip-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function zip(cwd: string, folder: string): Promise<void> {
  const code = [
    "import { zip } from 'wxt';",
    // As if what is only linked there were there: the order of modules goes by their paths.
    'const vite = () => ({ resolve: { preserveSymlinks: true } });',
    'const outDir = process.argv[1];',
    "await zip({ outDir, vite, browser: 'chrome' });",
    "await zip({ outDir, vite, browser: 'firefox' });",
  ].join('\n');
  // Vitest's own NODE_ENV would build another React.
  const { NODE_ENV: _test, ...env } = process.env;
  await run(process.execPath, ['--input-type=module', '--eval', code, folder], { cwd, env });
}

function toHashes(folder: string): [string, string][] {
  return NAMES.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ]);
}
