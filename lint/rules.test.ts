// Every rule the house relies on bites: a broken snippet is found by that rule, and its good
// twin passes every rule. Held against the repository's own biome.json, in few runs of the linter.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BANS } from './rows/bans.ts';
import { DEPENDENCIES } from './rows/dependencies.ts';
import { PLAINNESS } from './rows/plainness.ts';
import type { Row } from './rows/row.ts';
import { STYLE } from './rows/style.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
const CONFIG = ['biome.json', 'lint', '.gitignore', 'package.json', 'tsconfig.json'];
const ROWS: readonly Row[] = [...DEPENDENCIES, ...BANS, ...STYLE, ...PLAINNESS];

interface Snippet {
  project: string;
  path: string;
  code: string;
}

const bad = ROWS.map((row, index) => toSnippet('bad', row.path, row.bad, index));
const good = ROWS.map((row, index) => toSnippet('good', row.goodPath ?? row.path, row.good, index));
const beside = ROWS.flatMap((row, index) =>
  row.beside ? [toSnippet('bad', row.beside.path, row.beside.code, index)] : [],
);

/** The rules that found something in each snippet, by project and path. */
const found = new Map<string, Set<string>>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-rules-'));
  const snippets = spread([...bad, ...good, ...beside]);
  const projects = new Set(snippets.map(({ project }) => project));
  await Promise.all([...projects].map(copyConfig));
  await Promise.all(snippets.map(write));
  await Promise.all([...projects].map(lint));
}, 30_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the linter', () => {
  test.each(ROWS.map((row, index) => ({ ...row, index })))('$does', ({ rule, index }) => {
    expect(foundIn(bad[index]), bad[index]?.code).toContain(rule);
    expect(foundIn(good[index]), good[index]?.code).toEqual([]);
  });
});

/** `x.ts` gets a number, so that rows need not share it; the others keep their exact name. */
function toSnippet(project: string, path: string, code: string, index: number): Snippet {
  return { project, path: path.replace(/(?<=\/x)(?=\.[\w.]+$)/i, String(index)), code };
}

/** Puts snippets that share a path into projects of their own. */
function spread(snippets: Snippet[]): Snippet[] {
  const uses = new Map<string, number>();
  for (const snippet of snippets) {
    const count = uses.get(toKey(snippet)) ?? 0;
    uses.set(toKey(snippet), count + 1);
    snippet.project += `-${count}`;
  }
  return snippets;
}

function toKey({ project, path }: Pick<Snippet, 'project' | 'path'>): string {
  return `${project}/${path}`;
}

function foundIn(snippet: Snippet | undefined): string[] {
  return snippet ? [...(found.get(toKey(snippet)) ?? [])] : ['no snippet'];
}

async function copyConfig(project: string): Promise<void> {
  for (const name of CONFIG) {
    await cp(join(ROOT, name), join(folder, project, name), { recursive: true });
  }
}

async function write({ project, path, code }: Snippet): Promise<void> {
  const file = join(folder, project, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
}

async function lint(project: string): Promise<void> {
  const { diagnostics } = JSON.parse(await runBiome(join(folder, project))) as {
    diagnostics: { category: string; message: string; location: { path: string } }[];
  };
  for (const { category, message, location } of diagnostics) {
    const key = toKey({ project, path: location.path });
    const rule = category === 'plugin' ? message : category;
    found.set(key, (found.get(key) ?? new Set()).add(rule));
  }
}

/** The linter's report. Findings make it end with an error code, which is no failure here. */
function runBiome(cwd: string): Promise<string> {
  const options = ['lint', '--reporter=json', '--max-diagnostics=none'];
  const places = ['lib', 'components', 'entrypoints', 'e2e', 'scripts'];
  return new Promise((done) => {
    execFile(process.execPath, [BIOME, ...options, ...places], { cwd }, (_error, stdout) => {
      done(stdout);
    });
  });
}
