// The one IndexedDB database: opening, upgrading, and the one way personal records are replaced.
import { openDB } from 'idb';
import type { Commit, Connection, Schema } from './connection';
import { forgetLock, type LockState, lockOf, STATE_KEY, toUnscrubbed } from './lock-state';
import { orClosed } from './or-closed';

export type { Commit, Connection } from './connection';

export interface Database {
  /** The open connection, opened again when the browser closed it. */
  open(): Promise<Connection>;
  close(): Promise<void>;
  /**
   * Deletes the database with all that is in it, also while other pages have it open. Whoever had
   * it open cannot open it again: what such a page still holds in memory is not to come back.
   * @param rest erases what is elsewhere: called when nothing personal is left in here
   */
  erase(rest: () => Promise<unknown>): Promise<void>;
}

const VERSION = 2;

/** Each step adds to what the one before left, and stays here for ever. */
function upgrade(db: Connection, from: number): void {
  if (from < 1) {
    db.createObjectStore('months', { keyPath: 'month' });
    db.createObjectStore('damaged', { autoIncrement: true });
    db.createObjectStore('drafts');
    db.createObjectStore('personal', { keyPath: 'key' });
  }
  if (from < 2) {
    db.createObjectStore('lock');
    db.createObjectStore('inbox', { keyPath: 'id' });
  }
}

export function createDatabase(name = 'inkling'): Database {
  let connection: Promise<Connection> | undefined;
  let erased = false;

  async function connect(): Promise<Connection> {
    const forget = (): void => {
      connection = undefined;
    };
    const opening = new Promise<Connection>((resolve, reject) => {
      openDB<Schema>(name, VERSION, {
        upgrade,
        blocked: () => reject(named('BlockedError', 'another page holds an older version')),
        // A page of a newer version waits: let go, or it waits for ever.
        blocking: (_from, to, event) => {
          erased ||= to === null;
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      }).then(resolve, reject);
    });
    const opened = opening.then(async (db) => {
      // Known from the first keystroke on, which then need not wait for it.
      await lockOf(db);
      return db;
    });
    return opened.catch((error: unknown) => {
      // Always-private Firefox refuses to open, at once or later (see platform notes).
      throw (error as Error).name === 'InvalidStateError'
        ? named('NoStorageError', 'no storage')
        : error;
    });
  }

  async function close(): Promise<void> {
    const open = connection;
    connection = undefined;
    (await open?.catch(() => undefined))?.close();
  }

  return {
    // Not async: a keystroke is to be on its way before the page can close.
    open: () => {
      if (erased) return Promise.reject(named('NotFoundError', 'everything was erased'));
      connection ??= connect().catch((error: unknown) => {
        connection = undefined;
        throw error;
      });
      return connection;
    },
    close,
    async erase(rest) {
      erased = true;
      const { eraseDatabase } = await import('./erase-database');
      await eraseDatabase({ name, connect, close }, rest);
    },
  };
}

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

/** The `rev` of a stored record: 0 when there is none, -1 when it is too damaged to have one. */
export function revOf(record: unknown): number {
  if (record === undefined) return 0;
  if (typeof record !== 'object' || record === null || !('rev' in record)) return -1;
  return typeof record.rev === 'number' && Number.isSafeInteger(record.rev) ? record.rev : -1;
}

// Its own, and not those of named-error: the first load of the popup has no room for another file.
function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
