// The lock as a person uses it. Loaded by the Journal alone.
import type { Bytes } from '@/lib/core/envelope';
import { type LockHeader, parseLockHeader } from '@/lib/core/lock-header';
import type { Channel } from './channel';
import type { Connection } from './connection';
import type { Database } from './database';
import { keysOf, needKeys, rememberKeys } from './key-store';
import {
  createLock,
  type LockKeys,
  type NewLock,
  openWithPassphrase,
  openWithRecovery,
  wrapWithPassphrase,
} from './lock-keys';
import { forgetLock, type LockState, STATE_KEY, toUnscrubbed } from './lock-state';
import { joinKept, readLock, turnOff, turnOn } from './lock-switch';
import { fillKeysOf, scrub } from './scrub';
import { lockNow } from './session-keys';

export type LockStanding = 'off' | 'locked' | 'unlocked';

export interface Lock {
  standing(): Promise<LockStanding>;
  state(): Promise<LockState>;
  /** Makes keys, and a recovery code to keep, before anything is sealed. */
  prepare(passphrase: string): Promise<NewLock>;
  turnOn(made: NewLock): Promise<void>;
  turnOff(): Promise<void>;
  /** @returns whether it was the right passphrase */
  unlock(passphrase: string): Promise<boolean>;
  /** @returns whether it was the right code; then `passphrase` is the passphrase */
  recover(code: Bytes, passphrase: string): Promise<boolean>;
  /** @returns whether `current` was the right passphrase */
  changePassphrase(current: string, next: string): Promise<boolean>;
  /** @param afterMinutes 0: not by time */
  setAfterMinutes(afterMinutes: number): Promise<void>;
  lockNow(): Promise<void>;
  /**
   * Makes sure that nothing of what was in clear before is left in the files, if that is still to
   * be done.
   */
  scrub(): Promise<void>;
}

/** Two pages must not turn it on at once: each would show a recovery code, and one would hold. */
const LOCK = 'inkling-lock';

export function createLockControl(database: Database, channel: Channel): Lock {
  async function enter(
    open: (header: LockHeader) => Promise<LockKeys | undefined>,
  ): Promise<LockKeys | undefined> {
    const { db, lock } = await readLock(database);
    const keys = await open(parseLockHeader(lock.header));
    if (!keys) return undefined;
    await rememberKeys(lock.rev, keys);
    await joinKept(database, channel, db, await needKeys(db, lock));
    return keys;
  }

  async function changePassphrase(current: string, next: string): Promise<boolean> {
    const { db, lock } = await readLock(database);
    const keys = await openWithPassphrase(parseLockHeader(lock.header), current);
    return keys !== undefined && rewrap(db, keys, next);
  }

  async function recover(code: Bytes, passphrase: string): Promise<boolean> {
    const keys = await enter((header) => openWithRecovery(header, code));
    const stands = keys && (await rewrap(await database.open(), keys, passphrase));
    if (stands) channel.announce({ kind: 'lock' });
    return stands ?? false;
  }

  async function unlock(passphrase: string): Promise<boolean> {
    const keys = await enter((header) => openWithPassphrase(header, passphrase));
    // Only now: what other pages read again is all there.
    if (keys) channel.announce({ kind: 'lock' });
    return keys !== undefined;
  }

  return {
    async standing() {
      const { db, lock } = await readLock(database);
      if (!lock.header) return 'off';
      return (await keysOf(db, lock)) ? 'unlocked' : 'locked';
    },
    state: async () => (await readLock(database)).lock,
    prepare: (passphrase) => createLock(passphrase),
    turnOn: (made) => alone(() => turnOn(database, channel, made)),
    turnOff: () => alone(() => turnOff(database, channel)),
    unlock: (passphrase) => alone(() => unlock(passphrase)),
    recover: (code, passphrase) => alone(() => recover(code, passphrase)),
    changePassphrase: (current, next) => alone(() => changePassphrase(current, next)),
    async setAfterMinutes(afterMinutes) {
      await changeState(await database.open(), (lock) => ({ ...lock, afterMinutes }));
    },
    lockNow,
    scrub: () => navigator.locks.request('inkling-scrub', () => scrubOnce(database)),
  };
}

async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, work);
}

async function scrubOnce(database: Database): Promise<void> {
  const { db, lock } = await readLock(database);
  if (!lock.unscrubbed) return;
  await scrub(db, await fillKeysOf(db));
  await changeState(db, (now) => {
    const { unscrubbed, ...rest } = now;
    // Something more was left meanwhile: that is not done yet.
    return unscrubbed === lock.unscrubbed ? rest : now;
  });
}

/** @returns whether it stands; not when the lock was turned off meanwhile */
async function rewrap(db: Connection, keys: LockKeys, passphrase: string): Promise<boolean> {
  const wrap = await wrapWithPassphrase(keys, passphrase);
  return changeState(db, (lock) => {
    if (!lock.header) return undefined;
    const header = { ...parseLockHeader(lock.header), passphrase: wrap };
    return toUnscrubbed({ ...lock, header });
  });
}

/** Changes what is no turning on or off: whoever writes need not decide anew. */
async function changeState(
  db: Connection,
  decide: (lock: LockState) => LockState | undefined,
): Promise<boolean> {
  const tx = db.transaction('lock', 'readwrite', { durability: 'strict' });
  const stored = (await tx.store.get(STATE_KEY)) as LockState | undefined;
  const next = decide(stored ?? { rev: 0 });
  if (next) await tx.store.put(next, STATE_KEY);
  await tx.done;
  forgetLock(db);
  return next !== undefined;
}
