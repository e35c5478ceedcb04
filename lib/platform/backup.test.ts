import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { factsOf, type OpenedBackup } from '@/lib/core/backup';
import { toFault } from '@/lib/core/fault';
import { canonical } from '@/lib/core/merge';
import { openIndependently } from '@/lib/testing/age-independently';
import { backupOf, PASSPHRASE, QUICK, sealed, sealedForKey } from '@/lib/testing/age-made';
import { anyJournal, anyRelated, fileText, toImportFile } from '@/lib/testing/journal';
import { entry, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { createBackupStore } from './backup-store';
import { createChannel } from './channel';
import { createDataTransfer } from './data-transfer';
import { createLockControl } from './lock';
import { createLock } from './lock-keys';
import { createSettingsStore } from './settings-store';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function openHere(workFactor = QUICK) {
  const profile = newProfile();
  const page = openPage(profile);
  const channel = createChannel(profile);
  closing.push(page.close, () => channel.close());
  const transfer = createDataTransfer({
    database: page.database,
    channel,
    settings: createSettingsStore(),
    now: () => NOVEMBER,
    zone: () => 'Pacific/Kiritimati',
    app: '1.2.3',
    workFactor,
  });
  const everything = async () => {
    const db = await page.database.open();
    const stores = ['months', 'personal', 'drafts', 'damaged', 'inbox'] as const;
    return [await Promise.all(stores.map((s) => db.getAll(s))), await browser.storage.local.get()];
  };
  return { ...page, transfer, everything };
}

const ENTRIES = [1, 2, 3].map((n) => entry(n, { note: `Ünïcödé, 🌱 and line ${n}.\nAnother.` }));

async function livedIn(workFactor?: number) {
  const here = await openHere(workFactor);
  for (const each of ENTRIES) await here.log.add(each);
  return here;
}

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

const codeOf = (opened: OpenedBackup): string => (opened.ok ? 'opened' : opened.refusal.code);

describe('a backup', () => {
  it('is the JSON export in gzip in age, named after the day', async () => {
    const { transfer } = await livedIn();
    const { name, content, damaged } = await transfer.makeBackup(PASSPHRASE);
    expect([name, damaged]).toEqual(['inkling-2026-11-23.age', []]);
    const inside = gunzipSync(openIndependently(await bytesOf(content), PASSPHRASE)).toString();
    expect(inside).toBe(await (await transfer.exportJson()).content.text());
  });

  it('is no easier to guess than the age program makes its own', async () => {
    const { transfer } = await livedIn(18);
    const { content } = await transfer.makeBackup(PASSPHRASE);
    expect(await content.slice(0, 60).text()).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/,
    );
  });

  it('comes back with every entry as it was', async () => {
    const { content } = await (await livedIn()).transfer.makeBackup(PASSPHRASE);
    const { transfer, log } = await openHere();
    expect(await transfer.refuseBackup(content)).toBeUndefined();
    const opened = await transfer.openBackup(content, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(factsOf(opened.file)).toEqual({
      entries: 3,
      span: { from: ENTRIES[0]?.at, to: ENTRIES[2]?.at },
      madeAt: NOVEMBER,
    });
    expect((await transfer.preview(opened.file)).counts.new).toBe(3);
    await transfer.apply(opened.file, []);
    expect((await log.read('2026-11')).entries).toEqual(ENTRIES.toReversed());
  });

  it('holds more than one part of age, and more than one of gzip', async () => {
    const here = await openHere();
    const note = randomBytes(150_000).toString('base64');
    await here.log.add(entry(1, { note: note.slice(0, 99_000) }));
    await here.log.add(entry(2, { note: note.slice(99_000, 198_000) }));
    const { content } = await here.transfer.makeBackup(PASSPHRASE);
    expect(content.size).toBeGreaterThan(2 * 64 * 1024);
    expect(codeOf(await here.transfer.openBackup(content, PASSPHRASE))).toBe('opened');
  });

  it('opens however the keyboard spells the passphrase, and as another program took it', async () => {
    const { transfer } = await openHere();
    const [spelled, apart] = ['café in été', 'cafe\u0301 in e\u0301te\u0301'];
    const { content } = await transfer.makeBackup(apart);
    expect(codeOf(await transfer.openBackup(content, spelled))).toBe('opened');
    expect(gunzipSync(openIndependently(await bytesOf(content), spelled)).length).toBeGreaterThan(
      9,
    );
    const { content: plain } = await transfer.makeBackup(spelled);
    expect(codeOf(await transfer.openBackup(plain, apart))).toBe('opened');
  });

  it('says how far it is, and can be ended with no file made', async () => {
    const { transfer } = await livedIn(12);
    const told: number[] = [];
    await transfer.makeBackup(PASSPHRASE, { onProgress: (done) => told.push(done) });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBeGreaterThan(20);
    const control = new AbortController();
    const making = transfer.makeBackup(PASSPHRASE, {
      signal: control.signal,
      onProgress: (done) => done > 0.4 && control.abort(),
    });
    await expect(making).rejects.toThrow(/abort/i);
    const { content } = await transfer.makeBackup(PASSPHRASE);
    const opening = new AbortController();
    opening.abort();
    await expect(
      transfer.openBackup(content, PASSPHRASE, { signal: opening.signal }),
    ).rejects.toThrow(/abort/i);
  });
});

it('two browsers that exchange backups end with the same', async () => {
  const anyPair = anyJournal.chain((a) => fc.tuple(fc.constant(a), anyRelated(a)));
  type Transfer = Awaited<ReturnType<typeof openHere>>['transfer'];
  const give = async (from: Transfer, to: Transfer): Promise<void> => {
    const { content } = await from.makeBackup(PASSPHRASE);
    const opened = await to.openBackup(content, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.refusal.code);
    await to.apply(opened.file, []);
  };
  const contentsOf = async (transfer: Transfer) => {
    const text = await (await transfer.exportJson()).content.text();
    const { settings: _, ...parts } = JSON.parse(text);
    const inOrder = (_key: string, value: unknown): unknown =>
      Array.isArray(value) ? value.map((item) => canonical(item)).sort() : value;
    return canonical(JSON.parse(JSON.stringify(parts, inOrder)));
  };
  await fc.assert(
    fc.asyncProperty(anyPair, async (journals) => {
      const [here, there] = [(await openHere()).transfer, (await openHere()).transfer];
      for (const [n, transfer] of [here, there].entries()) {
        await transfer.apply(await toImportFile(journals[n] ?? {}), []);
      }
      await give(here, there);
      await give(there, here);
      const same = await contentsOf(here);
      expect(await contentsOf(there)).toBe(same);
      // Once more changes nothing.
      await give(here, there);
      expect(await contentsOf(there)).toBe(same);
    }),
    { numRuns: 25 },
  );
});

describe('a backup with the lock on', () => {
  it('is made while unlocked only, and is as readable as without a lock', async () => {
    const { database, channel, transfer } = await livedIn();
    const lock = createLockControl(database, channel);
    await lock.turnOn(await createLock(PASSPHRASE, { memoryKiB: 1_024, passes: 1, lanes: 1 }));
    const { content } = await transfer.makeBackup('quite another one');
    const opened = await transfer.openBackup(content, 'quite another one');
    expect(opened.ok && opened.file.entries).toEqual(ENTRIES.toReversed());

    // As when it is locked: the keys are gone.
    await browser.storage.session.clear();
    expect(await transfer.makeBackup('quite another one').catch(toFault)).toBe('locked');
    expect(codeOf(await transfer.openBackup(content, 'quite another one'))).toBe('opened');
    if (!opened.ok) throw new Error('it does not open');
    expect(await transfer.preview(opened.file).catch(toFault)).toBe('locked');
    expect(await transfer.apply(opened.file, []).catch(toFault)).toBe('locked');
  });
});

describe('opening a backup', () => {
  const REFUSED: [string, () => Promise<Uint8Array<ArrayBuffer>>, string][] = [
    ['empty', async () => new Uint8Array(), 'empty-file'],
    ['an export', async () => new Uint8Array(Buffer.from(fileText({}))), 'not-a-backup'],
    ['for a key', () => sealedForKey('x'), 'other-key'],
    ['no gzip', () => sealed('{"format":"inkling-export"}'), 'not-ours'],
    ['of nothing', () => sealed(''), 'not-ours'],
    ['cut-off gzip', () => sealed(gzipSync(fileText({})).subarray(0, -9)), 'not-ours'],
    [
      'gzip with more behind it',
      () => sealed(Buffer.concat([gzipSync('{}'), Buffer.from('x')])),
      'not-ours',
    ],
    ['other JSON', () => backupOf('{"format":"other"}'), 'contents'],
    ['no JSON', () => backupOf('Dear diary'), 'contents'],
    ['of another version', () => backupOf('{"format":"inkling-export","version":2}'), 'contents'],
    [
      'with an entry that is none',
      () => backupOf(fileText({ entries: [{} as never] })),
      'contents',
    ],
  ];

  it.each(REFUSED)('refuses a file that is %s, with nothing changed', async (_what, make, code) => {
    const { transfer, everything } = await livedIn();
    const before = await everything();
    const file = new Blob([await make()]);
    expect(codeOf(await transfer.openBackup(file, PASSPHRASE))).toBe(code);
    expect(await everything()).toEqual(before);
  });

  it('refuses the wrong passphrase, and says that it is wrong', async () => {
    const { transfer } = await openHere();
    const { content } = await transfer.makeBackup(PASSPHRASE);
    for (const wrong of ['', `${PASSPHRASE} `, 'A long walk by the sea']) {
      expect(codeOf(await transfer.openBackup(content, wrong))).toBe('wrong-passphrase');
    }
  });

  it('refuses a work factor above ours before it tries it', async () => {
    const { transfer } = await openHere();
    const { content } = await transfer.makeBackup(PASSPHRASE);
    const text = Buffer.from(await bytesOf(content)).toString('latin1');
    for (const factor of ['19', '22', '99']) {
      const hard = text.replace(/(scrypt \S+) 1\n/, `$1 ${factor}\n`);
      const file = new Blob([Buffer.from(hard, 'latin1')]);
      const stretching = vi.fn();
      const opened = await transfer.openBackup(file, PASSPHRASE, { onProgress: stretching });
      expect([codeOf(opened), stretching.mock.calls]).toEqual(['too-hard', []]);
      expect(await transfer.refuseBackup(file)).toEqual({ code: 'too-hard', workFactor: factor });
    }
  });

  it('refuses what was cut off anywhere, or changed in any byte', async () => {
    const { transfer } = await livedIn();
    const whole = await bytesOf((await transfer.makeBackup(PASSPHRASE)).content);
    for (let at = 1; at < whole.length; at += 7) {
      const cut = await transfer.openBackup(new Blob([whole.slice(0, at)]), PASSPHRASE);
      expect([at, cut.ok]).toEqual([at, false]);
      const changed = whole.slice();
      changed[at] = (whole[at] ?? 0) ^ 1;
      const opened = await transfer.openBackup(new Blob([changed]), PASSPHRASE);
      expect([at, opened.ok]).toEqual([at, false]);
    }
    const last = whole.slice(0, -1);
    expect(codeOf(await transfer.openBackup(new Blob([last]), PASSPHRASE))).toBe('damaged');
  });

  it('ends what would unpack to more than a file may hold, long before that', async () => {
    const { transfer } = await openHere();
    const once = gzipSync(Buffer.alloc(200_000_001, ' '));
    expect(once.length).toBeLessThan(400_000);
    const file = new Blob([await sealed(once)]);
    expect(await transfer.openBackup(file, PASSPHRASE)).toEqual({
      ok: false,
      refusal: { code: 'too-large', limit: 200_000_000 },
    });
  });

  it('refuses a file that can no longer be read', async () => {
    const { transfer } = await openHere();
    const gone = Object.assign(new Blob(['x']), {
      slice: () => gone,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    expect(codeOf(await transfer.openBackup(gone, PASSPHRASE))).toBe('unreadable');
  });
});

describe('the age program', () => {
  it('has made the fixture, which opens for ever', async () => {
    const { transfer } = await openHere();
    const fixtures = join(import.meta.dirname, '../testing/fixtures');
    const file = new Blob([readFileSync(join(fixtures, 'inkling-backup-1.age'))]);
    const opened = await transfer.openBackup(file, PASSPHRASE);
    const plain = await transfer.read(
      new Blob([readFileSync(join(fixtures, 'inkling-export-1.json'))]),
    );
    expect(opened).toEqual(plain);
  });

  // Where it is not installed, the test before and `openIndependently` stand in for it.
  it.runIf(existsSync('/usr/bin/age') && existsSync('/usr/bin/script'))(
    'opens ours with the passphrase alone, and we open what it makes',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'inkling-age-'));
      closing.push(() => rmSync(folder, { recursive: true }));
      const { transfer } = await livedIn(18);
      const { content } = await transfer.makeBackup(PASSPHRASE);
      writeFileSync(join(folder, 'ours.age'), await bytesOf(content));
      age(folder, '-d -o ours.gz ours.age', PASSPHRASE);
      const inside = gunzipSync(readFileSync(join(folder, 'ours.gz'))).toString();
      expect(inside).toBe(await (await transfer.exportJson()).content.text());

      age(folder, '-p -o theirs.age ours.gz', `${PASSPHRASE}\n${PASSPHRASE}`);
      const theirs = new Blob([readFileSync(join(folder, 'theirs.age'))]);
      expect(codeOf(await transfer.openBackup(theirs, PASSPHRASE))).toBe('opened');
    },
  );
});

/** It asks for the passphrase at a terminal, which `script` is. */
function age(folder: string, given: string, typed: string): void {
  const options = { cwd: folder, input: `${typed}\n` };
  const { status, stdout } = spawnSync('script', ['-qec', `age ${given}`, '/dev/null'], options);
  if (status !== 0) throw new Error(String(stdout));
}

describe('the record of backups', () => {
  it('holds when the last was made and when that was spoken of, each by itself', async () => {
    const store = createBackupStore();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    await Promise.all([store.made(NOVEMBER), store.reminded(NOVEMBER + 1, true)]);
    const record = { madeAt: NOVEMBER, reminded: { at: NOVEMBER + 1, closed: true } };
    expect(await store.read()).toEqual(record);
    expect(heard).toHaveBeenLastCalledWith(record);
    stop();
    await browser.storage.local.set({ backup: 'damaged' });
    expect(await store.read()).toEqual({ madeAt: null, reminded: null });
    expect(heard).toHaveBeenCalledTimes(2);
    await store.made(5);
    expect(await store.read()).toEqual({ madeAt: 5, reminded: null });
  });
});
