// A file of a hundred thousand entries in, and out again, in Chromium: from the press to the last
// byte in its place, beside what the browser itself needs for the same bytes. Other work on the
// machine shows: look at the medians.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../e2e/built-extension.ts';
import { createSession, type Session } from '../e2e/session.ts';
import { load } from '../e2e/surface.ts';
import { exportFile, importFile, type Used } from './data-page.ts';
import { makeDiary } from './diary.ts';
import { exportBarely, importBarely } from './floor.ts';
import { type Ratio, toRatio } from './ratio.ts';
import { printRows, type Row } from './rows.ts';
import { timeDownload } from './timed-download.ts';

export interface DataMeasured {
  ratios: Record<string, Ratio>;
  rows: Row[];
}

const USUAL = { entries: 100_000, runs: 5 };
const DECADE_DAYS = 3_650;
/** Where the diary ends: the same file in every run. */
const ENDS_AT = Date.UTC(2026, 10, 22, 19);

const FILE = 'diary.json';

const EXPORTS = ['Export JSON', 'Export CSV', 'Export Markdown'] as const;
type Way = 'import' | 'import again' | 'least import' | 'least export' | (typeof EXPORTS)[number];
type Found = Map<Way, Used[]>;

export async function measureData({ entries, runs } = USUAL): Promise<DataMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-data-'));
  const session = createSession('chromium', { extension: builtExtension('chromium') });
  const found: Found = new Map();
  await session.start();
  try {
    await writeFile(join(folder, FILE), toFile(entries));
    for (let run = 0; run < runs; run += 1) {
      await measureOurs(session, folder, found);
      await measureLeast(session, folder, found);
      await session.reset();
    }
    return toMeasured(found);
  } finally {
    await session.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

function toFile(count: number): string {
  const lines = makeDiary(count, DECADE_DAYS, ENDS_AT)
    .reverse()
    .map((entry) => JSON.stringify(entry));
  return `{\n"format": "inkling-export",\n"version": 1,\n"entries": [\n${lines.join(',\n')}\n]\n}\n`;
}

async function measureOurs(session: Session, folder: string, found: Found): Promise<void> {
  const path = join(folder, FILE);
  note(found, 'import', await importFile(session, path));
  note(found, 'import again', await importFile(session, path));
  for (const way of EXPORTS) note(found, way, await exportFile(session, folder, way));
}

async function measureLeast(session: Session, folder: string, found: Found): Promise<void> {
  const { browser, base } = session.started();
  const page = await browser.newPage();
  await load(page, `${base}manifest.json`);
  const least = { longestTask: 0, memory: 0 };
  note(found, 'least import', { ms: await importBarely(page, join(folder, FILE)), ...least });
  const { ms } = await timeDownload(session, folder, () => exportBarely(page));
  note(found, 'least export', { ms, ...least });
  await page.close();
}

function note(found: Found, way: Way, used: Used): void {
  found.set(way, [...(found.get(way) ?? []), used]);
}

function toMeasured(found: Found): DataMeasured {
  const of = (way: Way, what: keyof Used): number[] =>
    (found.get(way) ?? []).map((used) => used[what]);
  const rows = (['import', 'import again', ...EXPORTS] as const).flatMap((way): Row[] => [
    {
      name: way,
      unit: 'ms',
      values: of(way, 'ms'),
      target: { part: 0.5, atMost: way.startsWith('import') ? 5_000 : 3_000 },
    },
    {
      name: `${way}: longest task`,
      unit: 'ms',
      values: of(way, 'longestTask'),
      target: { part: 0.5, atMost: 50 },
    },
    { name: `${way}: memory`, unit: 'MB', values: of(way, 'memory') },
  ]);
  const ratios: Record<string, Ratio> = {
    'an import, to parsing and putting the same bytes': toRatio(
      of('import', 'ms'),
      of('least import', 'ms'),
    ),
    'an export as JSON, to saving the same bytes': toRatio(
      of('Export JSON', 'ms'),
      of('least export', 'ms'),
    ),
  };
  return { ratios, rows };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { entries: { type: 'string' }, runs: { type: 'string' } },
  });
  const { ratios, rows } = await measureData({
    entries: Number(values.entries ?? USUAL.entries),
    runs: Number(values.runs ?? USUAL.runs),
  });
  console.table(Object.entries(ratios).map(([measured, ratio]) => ({ measured, ...ratio })));
  printRows(rows);
}
