// Backups, in a person's words.
import { fill, PASSPHRASE } from './lock-steps.ts';
import type { Surface } from './surface.ts';

export const VERIFY = 'Choose a backup to verify';
export const IMPORT = 'Choose a file to import';

/** As far as the press that makes it. */
export async function beginBackup(privacy: Surface, passphrase = PASSPHRASE): Promise<void> {
  await privacy.press('button', 'Make a backup');
  await fill(privacy, 'Passphrase', passphrase);
  await fill(privacy, 'Repeat passphrase', passphrase);
}

/** @param action what it is opened for: `Verify` or `Open` */
export async function openBackup(
  privacy: Surface,
  action: string,
  passphrase = PASSPHRASE,
): Promise<void> {
  await privacy.find('dialog', 'Open the backup');
  await fill(privacy, 'Passphrase', passphrase);
  await privacy.press('button', action);
}
