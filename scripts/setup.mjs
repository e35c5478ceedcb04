// What a fresh clone needs before anything of ours can run: packages, and the Node they bring.
// Plain JS without dependencies, so that it runs on Node 20 in an empty clone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

export const ROOT = resolve(import.meta.dirname, '..');

const MODULES = join(ROOT, 'node_modules');
const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Installs the packages of the lockfile, unless they are here already. */
export function installPackages() {
  if (arePackagesHere()) return;
  console.log('Installing packages ...');
  // Not npm ci: that refuses a lockfile without the binaries of every other system, which a
  // registry need not have. This keeps the locked versions too, and does not write the lockfile.
  // Node 20 can install what it cannot run: only errors are worth a line.
  const args = ['install', '--no-save', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0 || !existsSync(NODE)) {
    console.error('The packages could not be installed: see above.');
    process.exit(1);
  }
}

/** Goes on in the Node that the packages bring, when this one is another. Never returns then. */
export async function continueInOurNode() {
  const ours = JSON.parse(readFileSync(join(MODULES, 'node', 'package.json'), 'utf8')).version;
  if (process.versions.node === ours) return;
  process.exit(await run(NODE, process.argv.slice(1)));
}

/** Runs a program with our Node and our packages' programs first in its path. */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: withPrograms(process.env),
      stdio: 'inherit',
      ...options,
    });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

/**
 * The environment with the packages' programs, our Node among them, first in the path; and no
 * colours in a log.
 */
function withPrograms(env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return {
    ...env,
    ...plain,
    [name]: [join(MODULES, '.bin'), env[name]].filter(Boolean).join(separator),
  };
}

/**
 * Compares what npm noted in node_modules with the lockfile. Not by age: a fresh checkout of an
 * older commit has the newer file.
 */
function arePackagesHere() {
  const noted = readPackages(join(MODULES, '.package-lock.json'));
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  if (noted === undefined || wanted === undefined || !existsSync(NODE)) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    const here = noted[path];
    if (here === undefined) return Boolean(optional || devOptional || peer);
    return here.version === version;
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
