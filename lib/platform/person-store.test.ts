import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { toFault } from '@/lib/core/fault';
import { newProfile, openPage } from '@/lib/testing/open-page';
import { createLockControl } from './lock';
import { createLock } from './lock-keys';
import { createPersonStore } from './person-store';

const QUICK = { memoryKiB: 8 * 1024, passes: 1, lanes: 1 };
const SAM = 'Sam, 0123';

let profile: string;
let close: () => Promise<void>;

function open() {
  const page = openPage(profile);
  close = page.close;
  const { database, channel } = page;
  return {
    ...page,
    person: createPersonStore(database, channel),
    lock: createLockControl(database, channel),
    /** As it lies in the database. */
    record: async () => JSON.stringify(await (await database.open()).get('personal', 'person')),
  };
}

beforeEach(() => {
  profile = newProfile();
});
afterEach(() => close());

describe('my person', () => {
  it('is nobody at first, and then who was written, not readable while locked', async () => {
    const { person } = open();
    expect(await person.read()).toEqual({ text: '', open: false });
    await person.change({ text: SAM });
    expect(await person.read()).toEqual({ text: SAM, open: false });
  });

  it('is sealed with the lock on, unless it was agreed to', async () => {
    const { person, lock, record } = open();
    await person.change({ text: SAM });
    await lock.turnOn(await createLock('a long walk', QUICK));
    expect(await record()).not.toContain(SAM);
    await lock.lockNow();
    expect(await person.read().catch(toFault)).toBe('locked');
  });

  it('agreed to, can be read while locked, and neither changed nor taken back', async () => {
    const { person, lock } = open();
    await person.change({ text: SAM });
    await lock.turnOn(await createLock('a long walk', QUICK));
    await person.change({ open: true });
    await lock.lockNow();
    expect(await person.read()).toEqual({ text: SAM, open: true });
    expect(await person.change({ text: 'Alex' }).catch(toFault)).toBe('locked');
    expect(await person.change({ open: false }).catch(toFault)).toBe('locked');
    expect(await person.read()).toEqual({ text: SAM, open: true });
  });

  it('agreed to, stays so when the lock is turned on, off and on', async () => {
    const { person, lock } = open();
    await person.change({ text: SAM, open: true });
    for (const passphrase of ['one long walk', 'another walk']) {
      await lock.turnOn(await createLock(passphrase, QUICK));
      await lock.lockNow();
      expect(await person.read()).toEqual({ text: SAM, open: true });
      await lock.unlock(passphrase);
      await lock.turnOff();
      expect(await person.read()).toEqual({ text: SAM, open: true });
    }
  });

  it('taken back or changed, is sealed or gone, and what was readable is to be scrubbed', async () => {
    const { person, lock, record } = open();
    await lock.turnOn(await createLock('a long walk', QUICK));
    await lock.scrub();
    await person.change({ text: SAM, open: true });
    expect((await lock.state()).unscrubbed).toBeUndefined();
    await person.change({ text: 'Alex' });
    expect(await record()).toContain('Alex');
    expect((await lock.state()).unscrubbed).toBe(1);
    await lock.scrub();
    expect((await lock.state()).unscrubbed).toBeUndefined();
    await person.change({ open: false });
    expect(await record()).not.toContain('Alex');
    expect(await person.read()).toEqual({ text: 'Alex', open: false });
    expect((await lock.state()).unscrubbed).toBe(1);
  });

  it('changed while the files are being written anew, is scrubbed afterwards', async () => {
    const { person, lock } = open();
    await person.change({ text: SAM, open: true });
    await lock.turnOn(await createLock('a long walk', QUICK));
    const scrubbing = lock.scrub();
    await person.change({ text: 'Alex' });
    await scrubbing;
    expect((await lock.state()).unscrubbed).toBe(2);
  });

  it('is left readable alone: nothing else is for having such a mark', async () => {
    const { person, lock, database } = open();
    await person.change({ text: SAM, open: true });
    const db = await database.open();
    await db.put('personal', { key: 'words', rev: 1, value: ['secret'], open: true } as never);
    await lock.turnOn(await createLock('a long walk', QUICK));
    expect(JSON.stringify(await db.get('personal', 'words'))).not.toContain('secret');
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain(SAM);
  });
});
