// The one IndexedDB database: opening, upgrading, and the one way personal records are replaced.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/**
 * Everything personal lives here and nowhere else (see ARCHITECTURE.md). Values are `unknown`:
 * what was stored is parsed by its owner, never trusted.
 */
interface Schema extends DBSchema {
  /** Month pages, by `month`. Owner: log-store. */
  months: { key: string; value: { month: string; rev: number } };
  /** Pages nothing can be read of, set aside when their month was written anew. Owner: log-store. */
  damaged: { key: number; value: unknown };
  /**
   * The check-in being written, under `draft`, owner: draft-store; entries being edited, under
   * `edit:<id>`, owner: edit-store; messages being written, under `message:<id>`, and the exercise
   * asked for, under `practice`, owner: practice-store.
   */
  drafts: { key: string; value: unknown };
  /**
   * Favourites, hidden, seen, own words and the like, by `key`, owner: personal-store; what imports
   * brought that is not understood here, under `carried`, owner: data-import.
   */
  personal: { key: string; value: { key: string; rev: number } };
}

export type Connection = IDBPDatabase<Schema>;

export interface Database {
  /** The open connection, opened again when the browser closed it. */
  open(): Promise<Connection>;
  close(): Promise<void>;
  /**
   * Deletes the database with all that is in it, also while other pages have it open. Whoever had
   * it open cannot open it again: what such a page still holds in memory is not to come back.
   */
  erase(): Promise<void>;
}

const VERSION = 1;

/** Each step adds to what the one before left, and stays here for ever. */
function upgrade(db: Connection, from: number): void {
  if (from < 1) {
    db.createObjectStore('months', { keyPath: 'month' });
    db.createObjectStore('damaged', { autoIncrement: true });
    db.createObjectStore('drafts');
    db.createObjectStore('personal', { keyPath: 'key' });
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
    return opening.catch((error: unknown) => {
      // Always-private Firefox refuses to open, at once or later (see platform notes).
      throw isNamed(error, 'InvalidStateError') ? named('NoStorageError', 'no storage') : error;
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
    async erase() {
      erased = true;
      // Emptied first: that holds even when a page that never lets go is in the way of deleting.
      const emptied = await connect()
        .then(empty)
        .then(
          () => true,
          () => false,
        );
      await close();
      await remove(name).catch((error: unknown) => {
        if (!emptied) throw error;
      });
    },
  };
}

async function empty(db: Connection): Promise<void> {
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done]);
  db.close();
}

/** Rejects when a page that does not let go is in the way; it is deleted when that one closes. */
function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const blocked = (): void => reject(named('BlockedError', 'another page holds the database'));
    deleteDB(name, { blocked }).then(resolve, reject);
  });
}

export interface Commit {
  /** The records the decision was made from, with the `rev` they had (0: there was none). */
  expect: { store: 'months' | 'personal'; key: string; rev: number }[];
  put: { store: 'months' | 'personal' | 'damaged'; value: { rev: number } | unknown }[];
  remove: { store: 'months' | 'personal' | 'drafts'; key: string }[];
}

/** Each record is copied when it is put; of many, a few at a time, so that the page can answer. */
const PUTS_AT_ONCE = 4;

/**
 * Compare and put, in one strict transaction: writes everything if all expected records still
 * have the `rev` they were read with, else nothing. Whoever calls this has read, decided (and,
 * under a lock, sealed) before: nothing but the database is awaited inside a transaction.
 * @returns whether it was written; if not, read again and decide again
 */
export async function commit(db: Connection, { expect, put, remove }: Commit): Promise<boolean> {
  const stores = [...new Set([...expect, ...put, ...remove].map(({ store }) => store))];
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const current = await Promise.all(
    expect.map(({ store, key }) => tx.objectStore(store).get(key).then(revOf)),
  );
  if (!expect.every(({ rev }, index) => current[index] === rev)) {
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

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
