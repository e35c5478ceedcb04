// Backups, as states worth looking at.
import { readFileSync } from 'node:fs';
import { beginBackup, openBackup, VERIFY } from './backup-steps.ts';
import { giveFile } from './file-field.ts';
import { fill } from './lock-steps.ts';
import { slowDown } from './slow-down.ts';
import { journal, type State } from './state.ts';
import { makeEntry, seedEntries } from './steps.ts';
import { writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';

const DAY_MS = 86_400_000;
const FIXTURE = readFileSync('lib/testing/fixtures/inkling-backup-1.age');
const MANY = Array.from({ length: 24 }, (_, n) =>
  makeEntry(Date.now() - n * 2 * DAY_MS, ['A long walk.', '', 'Said the thing.'][n % 3] ?? ''),
);

const privacy = (name: string, steps: State['steps']): State =>
  journal(`backup ${name}`, 'privacy', [], steps);

/** The part about backups in the middle of the screen. */
async function show(surface: Surface): Promise<void> {
  await (await surface.find('button', 'Make a backup')).evaluate((button) => {
    button.scrollIntoView({ block: 'center' });
  });
}

export const BACKUP_STATES: State[] = [
  privacy('never made', show),
  privacy('made a while ago', async (surface, session) => {
    await seedEntries(session, MANY);
    await writeLocal(session, { backup: { madeAt: Date.now() - 20 * DAY_MS, reminded: null } });
    await surface.reload();
    await show(surface);
  }),
  privacy('being begun', async (surface) => {
    await surface.press('button', 'Make a backup');
    await fill(surface, 'Passphrase', 'autumn leaves on water');
  }),
  privacy('being made', async (surface) => {
    await slowDown(surface);
    await beginBackup(surface);
    await surface.press('button', 'Save the backup');
    await surface.find('progressbar', 'Making the backup …');
  }),
  privacy('asking for the passphrase', async (surface) => {
    await giveFile(surface, VERIFY, 'inkling-2026-11-22.age', FIXTURE);
    await surface.find('dialog', 'Open the backup');
  }),
  privacy('verified', async (surface) => {
    await giveFile(surface, VERIFY, 'inkling-2026-11-22.age', FIXTURE);
    await openBackup(surface, 'Verify');
    await surface.says('This backup opens.', 'status');
    await show(surface);
  }),
  privacy('refused', async (surface) => {
    await giveFile(surface, VERIFY, 'inkling-2026-11-22.age', FIXTURE.subarray(0, 100));
    await surface.find('alert');
    await show(surface);
  }),
  journal('timeline with a word about backups', 'timeline', [], async (timeline, session) => {
    await writeLocal(session, { settings: { selfCheck: false, lookingBack: false } });
    await seedEntries(session, MANY);
    await timeline.reload();
    await timeline.find('button', 'Not now');
  }),
];
