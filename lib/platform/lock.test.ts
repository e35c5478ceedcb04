import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Entry } from '@/lib/core/entry';
import { type Bytes, parseEnvelope } from '@/lib/core/envelope';
import { toFault } from '@/lib/core/fault';
import { DAY_MS } from '@/lib/core/time';
import { type Death, dieAfter, dying, dyingSession } from '@/lib/testing/dying-page';
import { draft, entry, messagesCame, newProfile, openPage } from '@/lib/testing/open-page';
import { createEditStore } from './edit-store';
import { createLockControl, type Lock } from './lock';
import { createLock, type NewLock } from './lock-keys';

type Page = ReturnType<typeof openPage> & { lock: Lock };

const QUICK = { memoryKiB: 8 * 1024, passes: 1, lanes: 1 };
const PASSPHRASE = 'a long walk by the sea';
const CANARY = 'only here';

const pages: Page[] = [];
let profile: string;

function open(death?: Death): Page {
  const page = openPage(profile, (database) => (death ? dying(database, death) : database));
  const database = death ? dying(page.database, death) : page.database;
  const opened = { ...page, lock: createLockControl(database, page.channel) };
  pages.push(opened);
  return opened;
}

async function closeAll(): Promise<void> {
  await Promise.all(pages.splice(0).map((page) => page.close()));
}

/** As when the browser was closed: what was in memory only is gone. */
async function restart(): Promise<Page> {
  await closeAll();
  await browser.storage.session.clear();
  return open();
}

/** Three entries in three months, an edit and a check-in begun, words of one's own. */
const entries = [1, 2, 3].map((n) =>
  entry(n, { at: entry(n).at - n * 40 * DAY_MS, note: `${CANARY} ${n}` }),
);

async function fill({ log, draft: drafts, personal, database }: Page): Promise<void> {
  for (const each of entries) await log.add(each);
  await drafts.save(draft(9, { note: `${CANARY} begun` }));
  await createEditStore(database).save(edit);
  await personal.update('words', () => [{ word: CANARY }]);
  await personal.update('safety', () => 'no');
}

const edit = { before: entries[0] as Entry, draft: draft(1, { note: `${CANARY} edited` }) };

async function turnOn(page: Page): Promise<NewLock> {
  const made = await createLock(PASSPHRASE, QUICK);
  await page.lock.turnOn(made);
  return made;
}

async function all({ log }: Page): Promise<Entry[]> {
  const months = await Promise.all((await log.months()).map((month) => log.read(month)));
  return months.flatMap((month) => {
    expect(month.damaged).toBe(0);
    return month.entries;
  });
}

const newest = (list: readonly Entry[]): Entry[] => [...list].sort((a, b) => b.at - a.at);

/** Everything in the database as text; bytes as their letters. */
async function onDisk({ database }: Page): Promise<string> {
  const db = await database.open();
  const rows = await Promise.all(
    [...db.objectStoreNames].map(async (store) => [
      await db.getAllKeys(store),
      await db.getAll(store),
    ]),
  );
  return JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

async function expectEverything(page: Page): Promise<void> {
  expect(await all(page)).toEqual(newest(entries));
  expect(await page.draft.load()).toMatchObject({ draft: { note: `${CANARY} begun` } });
  expect(await createEditStore(page.database).load()).toEqual([edit]);
  expect(await page.personal.read('words')).toEqual([{ word: CANARY }]);
  expect(await page.personal.read('safety')).toBe('no');
}

beforeEach(() => {
  profile = newProfile();
});
afterEach(closeAll);

describe('with the lock on', () => {
  it('seals everything personal, and reads it as ever while unlocked', async () => {
    const page = open();
    await fill(page);
    await (await page.database.open()).put('damaged', { note: CANARY });
    expect(await onDisk(page)).toContain(CANARY);
    await turnOn(page);
    expect(await onDisk(page)).not.toContain(CANARY);
    expect(await page.lock.standing()).toBe('unlocked');
    await expectEverything(page);
  });

  it('reads nothing after a restart, until the passphrase is given', async () => {
    await fill(open());
    await turnOn(open());
    const page = await restart();
    expect(await page.lock.standing()).toBe('locked');
    expect(await page.log.read('2026-10').catch(toFault)).toBe('locked');
    expect(await page.personal.read('words').catch(toFault)).toBe('locked');
    expect(await page.personal.update('words', () => []).catch(toFault)).toBe('locked');
    expect(await page.draft.load()).toEqual({ kind: 'none' });
    expect(await page.lock.unlock('a long walk by the see')).toBe(false);
    expect(await page.lock.standing()).toBe('locked');
    expect(await page.lock.unlock(PASSPHRASE)).toBe(true);
    await expectEverything(await reopened());
  });

  it('is sealed in everything that is written from then on', async () => {
    const page = open();
    await turnOn(page);
    await fill(page);
    await page.log.edit(entries[1] as Entry, {
      ...(entries[1] as Entry),
      note: 'mended',
      editedAt: 5,
    });
    expect(await onDisk(page)).not.toContain(CANARY);
    expect(await onDisk(page)).not.toContain('mended');
    expect(JSON.stringify(await all(page))).toContain('mended');
  });

  it('is sealed too by a page that has not heard of it', async () => {
    const [here, there] = [open(), open()];
    await there.log.add(entry(7));
    await there.draft.save(draft(8));
    await turnOn(here);
    await there.draft.save(draft(9, { note: CANARY }));
    await there.log.add(entry(8, { note: CANARY }));
    await there.personal.update('words', () => [{ word: CANARY }]);
    expect(await onDisk(here)).not.toContain(CANARY);
    expect(await all(here)).toHaveLength(2);
  });

  it('locks at once, for every page', async () => {
    const [here, there] = [open(), open()];
    await fill(here);
    await turnOn(here);
    await there.log.read('2026-10');
    await here.lock.lockNow();
    expect(await there.log.read('2026-10').catch(toFault)).toBe('locked');
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('never has a key on the disk', async () => {
    const page = open();
    const { keys } = await turnOn(page);
    await fill(page);
    const stored = (await onDisk(page)) + JSON.stringify(await browser.storage.local.get());
    for (const key of [keys.dataKey, keys.privateKey]) {
      expect(stored).not.toContain(
        JSON.stringify(new TextDecoder('latin1').decode(key)).slice(1, -1),
      );
      expect(stored).not.toContain(key.toBase64());
    }
  });
});

async function reopened(): Promise<Page> {
  await closeAll();
  return open();
}

describe('writing while locked', () => {
  it('keeps entries where nobody can read them, and joins them at unlock, once', async () => {
    await fill(open());
    await turnOn(open());
    const locked = await restart();
    const kept = [11, 12].map((n) => entry(n, { note: `${CANARY} ${n}` }));
    for (const each of kept) {
      await locked.draft.save(draft(0, { id: each.id, note: each.note }));
      await locked.log.keep(each, 0);
      await locked.log.keep(each, 0);
    }
    expect(await onDisk(locked)).not.toContain(CANARY);
    expect(await locked.draft.load()).toEqual({ kind: 'none' });
    const page = await restart();
    await page.lock.unlock(PASSPHRASE);
    expect(await all(page)).toEqual(newest([...kept, ...entries]));
    expect(await (await page.database.open()).count('inbox')).toBe(0);
  });

  it('seals each entry with a key of its own, made ahead or not', async () => {
    await turnOn(open());
    const locked = await restart();
    await locked.log.prepare();
    await locked.log.prepare();
    const kept = [11, 12, 13].map((n) => entry(n, { note: `${CANARY} ${n}` }));
    for (const each of kept) await locked.log.keep(each, 0);
    const inbox = await (await locked.database.open()).getAll('inbox');
    const keys = inbox.map(({ sealed }) => {
      const parsed = parseEnvelope(sealed as Bytes);
      return parsed.ok && parsed.value.ephemeral?.toHex();
    });
    expect(new Set(keys).size).toBeGreaterThanOrEqual(kept.length);
    const page = await restart();
    await page.lock.unlock(PASSPHRASE);
    expect(await all(page)).toEqual(newest(kept));
  });

  it('shows the check-in being written to the next popup, and forgets it when locking', async () => {
    await turnOn(open());
    const first = await restart();
    await first.draft.load();
    await first.draft.save(draft(4, { note: CANARY }));
    const second = await reopened();
    expect(await second.draft.load()).toMatchObject({ draft: { note: CANARY } });
    expect(await onDisk(second)).not.toContain(CANARY);
    await second.lock.lockNow();
    expect(await (await reopened()).draft.load()).toEqual({ kind: 'none' });
  });

  it('has each keystroke in memory at once, whatever is still being sealed', async () => {
    await turnOn(open());
    const page = await restart();
    await page.draft.load();
    const inUse = async () => (await browser.storage.session.get()).draft;
    const first = page.draft.save(draft(4, { note: 'B' }));
    const typed = draft(4, { note: 'Begun', editedAt: draft(5).editedAt });
    const second = page.draft.save(typed);
    expect(await inUse()).toEqual(typed);
    await first;
    expect(await inUse()).toEqual(typed);
    await second;
    await page.draft.clear();
    expect(await inUse()).toBeUndefined();
    await page.draft.save(draft(2));
    expect(await inUse()).toEqual(draft(2));
  });

  it('offers at unlock what was begun before and while locked, all of it', async () => {
    const before = open();
    await before.draft.save(draft(1, { note: 'begun before' }));
    await turnOn(before);
    const first = await restart();
    await first.draft.load();
    await first.draft.save(draft(2, { note: 'lost with the browser' }));
    const second = await restart();
    await second.draft.load();
    await second.draft.save(draft(3, { note: 'begun while locked' }));
    await second.lock.unlock(PASSPHRASE);
    const loaded = await (await reopened()).draft.load();
    expect(loaded).toMatchObject({
      draft: { note: 'begun before\nlost with the browser\nbegun while locked' },
    });
    expect(await (await open().database.open()).getAllKeys('drafts')).toEqual(['draft']);
  });

  it('does not write over what lies sealed when a page has not heard of the unlocking', async () => {
    const before = open();
    await before.draft.save(draft(1, { note: 'begun before' }));
    await turnOn(before);
    const popup = await restart();
    await popup.draft.load();
    await popup.draft.save(draft(2, { note: 'typed' }));
    const journal = open();
    await journal.lock.unlock(PASSPHRASE);
    await popup.draft.save(draft(2, { note: 'typed on', editedAt: draft(3).editedAt }));
    const loaded = JSON.stringify(await open().draft.load());
    expect(loaded).toContain('begun before');
    expect(loaded).toContain('typed on');
  });
});

describe('a word of one’s own written while locked', () => {
  const felt = [{ word: 'brittle', group: 'heavy' as const }, { word: 'calm' }];

  it('is kept with its entry, and counts among own words after unlocking, once', async () => {
    await fill(open());
    await turnOn(open());
    const locked = await restart();
    await locked.log.keep(entry(11, { feelings: felt }), 0);
    expect(await onDisk(locked)).not.toContain('brittle');
    const page = await restart();
    await page.lock.unlock(PASSPHRASE);
    expect(await page.personal.read('words')).toEqual([
      { word: CANARY },
      { word: 'brittle', group: 'heavy' },
    ]);
    expect((await all(page))[0]).toMatchObject({ feelings: felt });
    await page.lock.lockNow();
    await page.lock.unlock(PASSPHRASE);
    expect(await page.personal.read('words')).toHaveLength(2);
  });

  it('counts too when its check-in was not kept yet', async () => {
    await turnOn(open());
    const locked = await restart();
    await locked.draft.load();
    await locked.draft.save(draft(4, { feelings: felt }));
    const page = await restart();
    await page.lock.unlock(PASSPHRASE);
    expect(await page.personal.read('words')).toEqual([{ word: 'brittle', group: 'heavy' }]);
    expect(await (await reopened()).draft.load()).toMatchObject({ draft: { feelings: felt } });
  });
});

describe('the recovery code', () => {
  it('opens the lock, with a new passphrase in place of the forgotten one', async () => {
    await fill(open());
    const { recovery } = await turnOn(open());
    const page = await restart();
    expect(await page.lock.recover(recovery.with(3, 1), 'a new passphrase')).toBe(false);
    expect(await page.lock.recover(recovery, 'a new passphrase')).toBe(true);
    const next = await restart();
    expect(await next.lock.unlock(PASSPHRASE)).toBe(false);
    expect(await next.lock.unlock('a new passphrase')).toBe(true);
    await expectEverything(await reopened());
  });
});

describe('another passphrase', () => {
  it('takes the place of the old one, which has to be known', async () => {
    await fill(open());
    await turnOn(open());
    expect(await open().lock.changePassphrase('wrong', 'a new one')).toBe(false);
    expect(await open().lock.changePassphrase(PASSPHRASE, 'a new one')).toBe(true);
    const page = await restart();
    expect(await page.lock.unlock(PASSPHRASE)).toBe(false);
    expect(await page.lock.unlock('a new one')).toBe(true);
    await expectEverything(page);
  });
});

describe('turning the lock off', () => {
  it('leaves everything in clear, as it was', async () => {
    const page = open();
    await fill(page);
    await turnOn(page);
    await page.lock.turnOff();
    expect(await page.lock.standing()).toBe('off');
    const stored = await onDisk(page);
    for (const { note } of entries) expect(stored).toContain(note);
    expect(stored).not.toContain('sealed');
    await expectEverything(await reopened());
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('cannot be done while locked', async () => {
    await fill(open());
    await turnOn(open());
    const page = await restart();
    expect(await page.lock.turnOff().catch(toFault)).toBe('locked');
    expect(await page.lock.standing()).toBe('locked');
  });

  it('and on again has other keys, and takes nothing with it that a page wrote meanwhile', async () => {
    const [here, there] = [open(), open()];
    await turnOn(here);
    await there.draft.save(draft(2));
    await here.lock.turnOff();
    await there.draft.save(draft(3));
    expect(await open().draft.load()).toEqual({ kind: 'draft', draft: draft(3) });
    await turnOn(here);
    await there.draft.save(draft(4));
    expect(await open().draft.load()).toEqual({ kind: 'draft', draft: draft(4) });
    await messagesCame();
  });
});

describe('killed at any step', () => {
  type Work = (page: Page, made: NewLock) => Promise<unknown>;
  const works: [string, boolean, Work][] = [
    ['turning it on', false, (page, made) => page.lock.turnOn(made)],
    ['turning it off', true, (page) => page.lock.turnOff()],
    ['another passphrase', true, (page) => page.lock.changePassphrase(PASSPHRASE, 'a new one')],
    ['unlocking', true, (page) => page.lock.unlock(PASSPHRASE)],
  ];

  it.each(works)(
    'in %s, everything is there, readable, once',
    { timeout: 120_000 },
    async (name, on, work) => {
      const made = await createLock(PASSPHRASE, QUICK);
      for (let steps = 0; ; steps += name === 'another passphrase' || steps < 40 ? 1 : 3) {
        profile = newProfile();
        const kept = name === 'unlocking' ? [entry(11, { note: CANARY })] : [];
        await fill(open());
        if (on) await open().lock.turnOn(made);
        if (name === 'unlocking') {
          const locked = await restart();
          for (const each of kept) await locked.log.keep(each, 0);
        }
        const death = dieAfter(steps);
        const revive = dyingSession(death);
        const died = await work(open(death), made).then(
          () => false,
          () => true,
        );
        revive();
        expect(died).toBe(death.dead);
        const page = await restart();
        if ((await page.lock.standing()) === 'locked') {
          const opened =
            (await page.lock.unlock(PASSPHRASE)) || (await page.lock.unlock('a new one'));
          expect(opened).toBe(true);
        }
        const after = await reopened();
        expect(await all(after)).toEqual(newest([...kept, ...entries]));
        expect(await after.draft.load()).toMatchObject({ draft: { note: `${CANARY} begun` } });
        await closeAll();
        if (!died) break;
      }
    },
  );
});

describe('clearing away what was there before', () => {
  it('leaves everything as it was, also when it is killed and begun again', async () => {
    await fill(open());
    await turnOn(open());
    for (const steps of [3, 200, 3_000]) {
      const death = dieAfter(steps);
      await expect(open(death).lock.scrub()).rejects.toThrow('killed');
      const seen = open();
      await expectEverything(seen);
      expect(await seen.log.months()).toHaveLength(3);
      const more = entry(20, { at: (entries[0] as Entry).at + 1 });
      await seen.log.add(more);
      await seen.log.remove(more);
    }
    const page = open();
    await page.lock.scrub();
    expect((await page.lock.state()).unscrubbed).toBeUndefined();
    await page.lock.turnOff();
    const db = await (await reopened()).database.open();
    const keys = await Promise.all([...db.objectStoreNames].map((store) => db.getAllKeys(store)));
    expect(keys.flat().filter((key) => String(key).includes('~'))).toEqual([]);
  });
});
