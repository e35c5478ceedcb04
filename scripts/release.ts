// Makes a release, and publishes nothing: packages, hashes, the list of packages inside, notes and a
// checklist into `.output/release/<version>/`, then one commit and one tag, here. Whatever fails on the way,
// the tree is as it was.
// npm run release -- [VERSION] [--dry-run] [--tested] [--branch NAME]
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { toAuditLines } from './release/audit.ts';
import { findSection, setDay } from './release/changelog.ts';
import { toChecklist } from './release/checklist.ts';
import { findProblems } from './release/problems.ts';
import { parseVersion } from './release/version.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');
/** What a release changes. */
const CHANGED = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

const options = readOptions();
const version = options.version ?? JSON.parse(read('package.json')).version;
const problems = findProblems(
  {
    branch: git('branch', '--show-current'),
    uncommitted: git('status', '--porcelain').split('\n').filter(Boolean).map(toPath),
    tags: git('tag', '--list').split('\n'),
    changelog: read('CHANGELOG.md'),
    version: JSON.parse(read('package.json')).version,
  },
  version,
  options.branch,
);
if (problems.length > 0) stop(`Not released:\n${problems.map((each) => `- ${each}`).join('\n')}`);

const before = CHANGED.map((name) => [name, read(name)] as const);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop('Stopped.'));
// Also after an error and after Ctrl+C: only a release that was committed stays.
process.on('exit', restore);
writeVersion();
if (!options.tested) runOrStop('npm', ['test']);
const folder = makeFolder();
if (!options.isDry) commit();
console.log(readFileSync(join(folder, 'CHECKLIST.md'), 'utf8'));
console.log(`Everything is in .output/release/${version}/. Nothing was uploaded or pushed.`);

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        // Said by whoever ran `npm test` on this very commit.
        tested: { type: 'boolean', default: false },
        branch: { type: 'string', default: 'main' },
      },
    });
    const [wanted, ...more] = positionals;
    if (more.length > 0)
      throw new Error(`One version at a time, not ${positionals.join(' and ')}.`);
    if (wanted !== undefined) parseVersion(wanted);
    const { tested, branch } = values;
    return { version: wanted, isDry: values['dry-run'], tested, branch };
  } catch (error) {
    stop((error as Error).message);
  }
}

/** Text only, so that nothing but the version changes. */
function writeVersion(): void {
  const current = JSON.parse(read('package.json')).version;
  for (const name of ['package.json', 'package-lock.json']) {
    // Of the lock file the first two: its own, and that of the package it is about.
    const places = name === 'package.json' ? 1 : 2;
    let text = read(name);
    for (let place = 0, from = 0; place < places; place += 1) {
      const at = text.indexOf(`"version": "${current}"`, from);
      if (at === -1) stop(`${name} has another version than package.json: run npm install.`);
      const written = `"version": "${version}"`;
      text = text.slice(0, at) + text.slice(at).replace(/"version": "[^"]+"/, written);
      from = at + written.length;
    }
    write(name, text);
  }
  write('CHANGELOG.md', setDay(read('CHANGELOG.md'), version, today()));
}

/** @returns its path */
function makeFolder(): string {
  const made = join(OUTPUT, 'release', version);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  runOrStop('npm', ['run', 'zip']);
  for (const kind of ['chrome', 'firefox', 'sources']) {
    const name = `inkling-${version}-${kind}.zip`;
    copyFileSync(join(OUTPUT, name), join(made, name));
  }
  runOrStop('npm', ['run', 'sbom']);
  const bill = `inkling-${version}-sbom.cdx.json`;
  copyFileSync(join(OUTPUT, bill), join(made, bill));
  const notes = findSection(read('CHANGELOG.md'), version)?.text ?? '';
  writeFileSync(join(made, 'release-notes.md'), `${notes}\n`);
  const files = globSync('inkling-*', { cwd: made })
    .sort()
    .map((name) => ({ name, hash: toHash(join(made, name)) }));
  const sums = files.map(({ name, hash }) => `${hash}  ${name}\n`).join('');
  writeFileSync(join(made, 'SHA256SUMS'), sums);
  const { isDry, tested } = options;
  const audit = toAuditLines(askAudit());
  const checklist = toChecklist({ version, files, isDry, testsRan: !tested, audit });
  writeFileSync(join(made, 'CHECKLIST.md'), checklist);
  return made;
}

/** Only what ships counts; it ends with 1 when it finds something. */
function askAudit(): string {
  const args = ['audit', '--omit=dev', '--json'];
  const shell = process.platform === 'win32';
  return spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell }).stdout ?? '';
}

function commit(): void {
  git('add', ...CHANGED);
  // Where the version and the day stood there, the tag is all that is missing.
  if (git('diff', '--cached', '--name-only') !== '') git('commit', '-m', `Release ${version}`);
  git('tag', '-a', `v${version}`, '-m', `Inkling ${version}`);
}

/** What is not committed by now is not wanted. */
function restore(): void {
  if (git('status', '--porcelain', '--', ...CHANGED) === '') return;
  git('reset', '--quiet', '--', ...CHANGED);
  for (const [name, text] of before) write(name, text);
}

function runOrStop(
  command: string,
  args: string[],
  stdout: 'inherit' | 'pipe' = 'inherit',
): string {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (done.status !== 0) stop(`Not released: ${command} ${args.join(' ')} failed, see above.`);
  return done.stdout ?? '';
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trimEnd();
}

/** Of a line of `git status --porcelain`. */
function toPath(line: string): string {
  return line.slice(3);
}

function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

function write(name: string, text: string): void {
  writeFileSync(join(ROOT, name), text);
}

function toHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
