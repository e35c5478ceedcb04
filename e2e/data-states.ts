// The section Privacy while a long file is on its way, and after.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../lib/core/entry.ts';
import { slowDown } from './slow-down.ts';
import { journal, type State } from './state.ts';
import { makeEntry, seedEntries } from './steps.ts';
import type { Surface } from './surface.ts';

const LONG = Array.from({ length: 6_000 }, (_, n) => ({
  ...makeEntry(Date.UTC(2016, 0, 1) + n * 40_000_000, `Note ${n}. ${'And so on. '.repeat(40)}`),
  id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
}));

async function choose({ page }: Surface, entries: readonly Entry[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-state-'));
  const path = join(folder, 'journal.json');
  await writeFile(path, JSON.stringify({ format: 'inkling-export', version: 1, entries }));
  const field = await page.waitForSelector('input[type="file"]');
  await field?.uploadFile(path);
  await field?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  // The page reads it when it comes to it; it is only gone once it has.
  await page.waitForSelector('progress, [role=alert], section li');
  await rm(folder, { recursive: true });
}

const privacy = (name: string, steps: State['steps']): State =>
  journal(`privacy ${name}`, 'privacy', [], steps);

export const DATA_STATES: State[] = [
  privacy('while a file is written', async (surface, session) => {
    await seedEntries(session, LONG);
    await slowDown(surface);
    await surface.press('button', 'Export Markdown');
    await surface.find('progressbar', 'Writing the file …');
  }),
  privacy('while a file is read', async (surface) => {
    await slowDown(surface);
    await choose(surface, LONG);
    await surface.find('progressbar', 'Reading the file …');
  }),
  privacy('with an import that was cancelled', async (surface) => {
    await slowDown(surface);
    await choose(surface, LONG);
    await surface.press('button', 'Cancel');
    await surface.says('Nothing was changed', 'status');
  }),
  privacy('with an import preview', async (surface) => {
    await choose(surface, LONG.slice(0, 12));
    await surface.find('region', 'Import preview');
  }),
];
