// The section Privacy while a long file is on its way, and after.
import type { Entry } from '../lib/core/entry.ts';
import { giveFile } from './file-field.ts';
import { slowDown } from './slow-down.ts';
import { journal, type State } from './state.ts';
import { makeEntry, seedEntries } from './steps.ts';
import type { Surface } from './surface.ts';

const LONG = Array.from({ length: 6_000 }, (_, n) => ({
  ...makeEntry(Date.UTC(2016, 0, 1) + n * 40_000_000, `Note ${n}. ${'And so on. '.repeat(40)}`),
  id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
}));

function choose(surface: Surface, entries: readonly Entry[]): Promise<void> {
  const text = JSON.stringify({ format: 'inkling-export', version: 1, entries });
  return giveFile(surface, 'Choose a file to import', 'journal.json', text);
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
