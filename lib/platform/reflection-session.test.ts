import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { HOUR_MS } from '@/lib/core/time';
import { createReflectionSession } from './reflection-session';
import { lockNow } from './session-keys';
import { toStarter } from './starter';
import { createStores, type Stores } from './stores';

const starter = toStarter();

const NOON = Date.UTC(2026, 10, 22, 12);
const OWN_ID = 'mine';

let stores: Stores;

/** As when a popup opens: the stores are there, the session is new. */
const open = () => createReflectionSession(stores);

beforeEach(() => {
  // Only the clock: the database of the tests needs real timers.
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  localStorage.clear();
  stores = createStores();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the reflection on screen', () => {
  it('is the starter when nothing was prepared', () => {
    expect(open().get().shown).toEqual(starter);
  });

  it('counts as seen once, however often it is said', async () => {
    const session = open();
    await session.seen();
    await session.seen();
    expect(await stores.personal.read('seen')).toEqual({ [starter.id]: { at: NOON, times: 1 } });
  });

  it('stays the same for an hour, and then the prepared one comes', async () => {
    await open().seen();
    vi.setSystemTime(NOON + HOUR_MS - 1);
    expect(open().get().shown.id).toBe(starter.id);
    vi.setSystemTime(NOON + HOUR_MS);
    const next = open().get().shown;
    expect(next.id).not.toBe(starter.id);
    vi.setSystemTime(NOON + HOUR_MS + 1);
    expect(open().get().shown).toEqual(next);
  });

  it('gives way at the next opening once an entry was kept under it', async () => {
    const session = open();
    await session.prepareAfter([{ group: 'heavy' }]);
    expect(session.get().shown.id).toBe(starter.id);
    expect(open().get().shown.id).not.toBe(starter.id);
  });

  it('does not come back when the two seconds end only after Keep', async () => {
    const session = open();
    await session.prepareAfter([{ group: 'heavy' }]);
    await session.seen();
    expect(open().get().shown.id).not.toBe(starter.id);
  });

  it('stays past the hour while a check-in under it is being written', async () => {
    const session = open();
    await session.seen();
    await session.hold(true);
    vi.setSystemTime(NOON + 5 * HOUR_MS);
    expect(open().get().shown.id).toBe(starter.id);
  });

  it('never comes again once it was hidden', async () => {
    const session = open();
    await session.hide();
    for (let turn = 0; turn < 60; turn += 1) {
      expect(session.get().shown.id).not.toBe(starter.id);
      await session.another();
    }
  });

  it('changes with Another, to one not just shown', async () => {
    const session = open();
    const shown = [session.get().shown.id];
    for (let turn = 0; turn < 10; turn += 1) {
      await session.another();
      shown.push(session.get().shown.id);
    }
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('is of depth 1 when something lighter was asked for, and says so', async () => {
    const session = open();
    await session.lighter();
    expect(session.get().shown.why).toEqual({ kind: 'lighter' });
  });

  it('is one of his own with its words, which stand in nothing prepared', async () => {
    const text = 'Ask Anna about the dog.';
    await stores.personal.update('reflections', () => [{ id: OWN_ID, text, editedAt: NOON }]);
    await stores.prepared.write({ current: { ...starter, id: OWN_ID, text, added: true } });
    const prepared = JSON.stringify([localStorage, await browser.storage.local.get()]);
    expect(prepared).toContain(OWN_ID);
    expect(prepared).not.toContain('Anna');
    const session = open();
    expect(session.get().shown.text.trim()).toBe('');
    await expect.poll(() => session.get().shown).toMatchObject({ id: OWN_ID, text });
    await session.seen();
    expect(JSON.stringify([localStorage, await browser.storage.local.get()])).not.toContain('Anna');
  });

  it('is another one when his own is gone', async () => {
    await stores.prepared.write({ current: { ...starter, id: OWN_ID, added: true } });
    const session = open();
    await expect.poll(() => session.get().shown.id).not.toBe(OWN_ID);
    expect(session.get().shown.text.trim()).not.toBe('');
  });

  it('is a favourite as long as it is saved, also at the next opening', async () => {
    const session = open();
    await session.toggleFavourite();
    expect(session.get().favourite).toBe(true);
    expect(await stores.personal.read('favourites')).toEqual([starter.id]);
    await session.toggleFavourite();
    expect(await stores.personal.read('favourites')).toEqual([]);
  });

  it('is the one a draft was begun under, also when the mirror is lost', async () => {
    const session = open();
    await session.showAgain({
      id: 'bad-kebab',
      text: 'As it stood then.',
      language: 'en',
      theme: 'past-no',
      kind: 'reframe',
    });
    const { shown } = session.get();
    expect(shown.text).toBe('As it stood then.');
    expect(shown.followUp).not.toBe('');
    expect(shown.why).toEqual({ kind: 'begun' });
  });
});

describe('with the lock on', () => {
  beforeEach(async () => {
    const { createLockControl } = await import('./lock');
    const { createLock } = await import('./lock-keys');
    const quick = { memoryKiB: 8 * 1024, passes: 1, lanes: 1 };
    await createLockControl(stores.database, stores.channel).turnOn(await createLock('sea', quick));
  });

  it('prepares nothing that tells of what was felt, though unlocked', async () => {
    const session = open();
    await session.prepareAfter([{ group: 'heavy' }]);
    const prepared = stores.prepared.read();
    expect(prepared?.current.why).toEqual({ kind: 'chance' });
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('heavy');
  });

  it('goes on to another one while locked', async () => {
    await lockNow();
    const session = open();
    const before = session.get().shown.id;
    await session.another();
    expect(session.get().shown.id).not.toBe(before);
    await session.seen();
    expect(stores.prepared.read()?.upcoming?.why).toEqual({ kind: 'chance' });
  });
});
