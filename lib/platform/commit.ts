// The one way personal records are replaced. Loaded late: nothing is written before something was read.
import { revOf } from '@/lib/core/stored';
import type { Commit, Connection } from './connection';
import { forgetLock, type LockState, lockOf, STATE_KEY, toUnscrubbed } from './lock-state';
import { orClosed } from './or-closed';

/** Each record is copied when it is put; of many, a few at a time, so that the page can answer. */
const PUTS_AT_ONCE = 4;

/**
 * Compare and put, in one strict transaction: writes everything if all expected records still
 * have the `rev` they were read with, else nothing. Whoever calls this has read and decided before.
 * With the lock on, what is put is sealed here, between the decision and the transaction: nothing
 * but the database is awaited inside one. Rejects with `LockedError` while locked.
 * @returns whether it was written; if not, read again and decide again
 */
export async function commit(db: Connection, decided: Commit): Promise<boolean> {
  const lock = await lockOf(db);
  const sealed = lock.header
    ? await (await import('./sealed-records')).sealCommit(db, lock, decided)
    : decided;
  return orClosed(db, transact(db, lock, sealed));
}

async function transact(
  db: Connection,
  lock: LockState,
  { expect, put, remove, leavesClear }: Commit,
): Promise<boolean> {
  const stores = [...new Set([...expect, ...put, ...remove].map(({ store }) => store))];
  const tx = db.transaction([...stores, 'lock' as const], 'readwrite', { durability: 'strict' });
  const [state, ...current] = await Promise.all([
    tx.objectStore('lock').get(STATE_KEY),
    ...expect.map(({ store, key }) => tx.objectStore(store).get(key).then(revOf)),
  ]);
  // Turned on or off meanwhile: what was sealed, or was not, is to be decided anew.
  const stale = revOf(state) !== lock.rev;
  if (stale || !expect.every(({ rev }, index) => current[index] === rev)) {
    if (stale) forgetLock(db);
    tx.abort();
    await tx.done.catch(() => undefined);
    return false;
  }
  const writes: Promise<unknown>[] = [tx.done];
  try {
    for (const [index, { store, value }] of put.entries()) {
      const written = tx.objectStore(store).put(value as never);
      writes.push(written.catch(() => undefined));
      if (index % PUTS_AT_ONCE === PUTS_AT_ONCE - 1) await written;
    }
    for (const { store, key } of remove) writes.push(tx.objectStore(store).delete(key));
    if (lock.header && leavesClear) {
      writes.push(tx.objectStore('lock').put(toUnscrubbed(state as LockState), STATE_KEY));
    }
  } catch (error) {
    // A value that cannot be stored at all throws at once, and what was put before it would stay.
    // One that failed later than that has ended the transaction already.
    if (tx.error === null) tx.abort();
    await Promise.allSettled(writes);
    throw error;
  }
  await Promise.all(writes);
  return true;
}
