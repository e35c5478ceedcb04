// Backups, as a person makes, verifies and restores them; and the line that speaks of them.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndependently } from '../lib/testing/age-independently.ts';
import { beginBackup, IMPORT, openBackup, VERIFY } from './backup-steps.ts';
import { createDownloads } from './downloads.ts';
import { giveFile } from './file-field.ts';
import { fill, PASSPHRASE } from './lock-steps.ts';
import { slowDown } from './slow-down.ts';
import { erase, keepInPopup, makeEntry, seedEntries } from './steps.ts';
import { readEntries, readLocal, writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const downloads = createDownloads();
const session = useSession({ preferences: downloads.preferences });
beforeAll(() => downloads.watch(session));
afterAll(() => downloads.remove());

const HERE = makeEntry(Date.UTC(2024, 2, 3, 12), 'From a spring day.');

async function openPrivacy(): Promise<Surface> {
  const privacy = await session.open('options.html#/privacy');
  await privacy.find('button', 'Make a backup');
  return privacy;
}

describe('a backup', () => {
  test('is made, verified without a change, and brought back after everything is gone', async () => {
    await keepInPopup(session, 'Kept, and worth keeping. 🌱');
    await seedEntries(session, [HERE]);
    const privacy = await openPrivacy();
    await privacy.says('No backup has been made in this browser yet.', 'region', 'Backup');
    await beginBackup(privacy);
    await fill(privacy, 'Repeat passphrase', 'a long walk by the see');
    await privacy.press('button', 'Save the backup');
    await privacy.says('The two are not the same.', 'alert');
    await fill(privacy, 'Repeat passphrase', PASSPHRASE);
    const { name, bytes } = await downloads.take(
      () => privacy.press('button', 'Save the backup'),
      // The header and the nonce alone are longer than half of that.
      (text) => text.length > 300,
    );
    expect(name).toMatch(/^inkling-\d{4}-\d\d-\d\d\.age$/);
    await privacy.says(`Saved as ${name}`, 'status');
    await privacy.says('Your last backup was made today.', 'region', 'Backup');
    expect(await privacy.hasFocus('button', 'Make a backup')).toBe(true);
    const inside = JSON.parse(gunzipSync(openIndependently(bytes, PASSPHRASE)).toString());
    expect(inside.entries).toHaveLength(2);
    const before = await readEntries(session);

    await giveFile(privacy, VERIFY, name, bytes);
    await openBackup(privacy, 'Verify', 'a long walk by the see');
    await privacy.says('That is not the passphrase of this file.', 'alert');
    await openBackup(privacy, 'Verify');
    await privacy.says(
      /It holds 2 entries, from .*2024 to .* Nothing here was changed\./,
      'status',
    );
    await privacy.gone('dialog');
    expect(await readEntries(session)).toEqual(before);

    await erase(privacy);
    await privacy.says('No backup has been made in this browser yet.', 'region', 'Backup');
    expect(await readEntries(session)).toEqual([]);

    await giveFile(privacy, IMPORT, name, bytes);
    await openBackup(privacy, 'Open');
    await privacy.says('2 new entries', 'region', 'Import preview');
    await privacy.press('button', 'Import');
    await privacy.says('Imported. 2 entries came in.', 'status');
    expect(await readEntries(session)).toEqual(before);
  });

  test('can be let go of while it is made, and no file is saved', async () => {
    const privacy = await openPrivacy();
    await slowDown(privacy);
    await beginBackup(privacy);
    await privacy.press('button', 'Save the backup');
    await privacy.find('progressbar', 'Making the backup …');
    await privacy.press('button', 'Cancel');
    await privacy.says('Cancelled. No file was saved.', 'status');
    await privacy.gone('dialog');
    expect(await downloads.list()).toEqual([]);
    expect(await readLocal(session)).not.toHaveProperty('backup');
  });

  test('is refused with a sentence when it is none, too hard, or not whole', async () => {
    await keepInPopup(session, 'Here before.');
    const before = await readEntries(session);
    const privacy = await openPrivacy();
    const whole = readFileSync('lib/testing/fixtures/inkling-backup-1.age');
    const hard = Buffer.from(whole.toString('latin1').replace(' 18\n', ' 22\n'), 'latin1');
    for (const [content, sentence] of [
      ['{}', /not a backup/],
      [hard, /more time and memory/],
      [whole.subarray(0, 100), /ends too early/],
    ] as const) {
      await giveFile(privacy, VERIFY, 'chosen.age', content);
      await privacy.says(sentence, 'alert');
      expect(await privacy.count('dialog')).toBe(0);
    }
    await giveFile(privacy, IMPORT, 'hard.age', hard);
    await privacy.says(/more time and memory/, 'alert');
    await giveFile(privacy, VERIFY, 'cut.age', whole.subarray(0, -1));
    await openBackup(privacy, 'Verify');
    await privacy.says(/changed or cut off/, 'alert');
    await privacy.gone('dialog');
    expect(await readEntries(session)).toEqual(before);
  });
});

test('what is in no backup is said in the timeline, until it is sent away', async () => {
  // One thing is said at a time, and these two come first.
  await writeLocal(session, { settings: { selfCheck: false, lookingBack: false } });
  const timeline = await session.open('options.html#/timeline');
  await timeline.find('searchbox', 'Search entries');
  const entries = Array.from({ length: 10 }, (_, n) => makeEntry(HERE.at + n, `Note ${n}.`));
  await seedEntries(session, entries);
  await timeline.reload();
  await expect.poll(() => timeline.text()).toMatch(/10 entries are in this browser only/);
  await timeline.press('button', 'Not now');
  await expect.poll(() => timeline.text()).not.toMatch(/in this browser only/);
  await expect.poll(() => readLocal(session)).toHaveProperty('backup.reminded.closed', true);
  await timeline.reload();
  await timeline.says('10 entries', 'status');
  expect(await timeline.text()).not.toMatch(/in this browser only/);
});
