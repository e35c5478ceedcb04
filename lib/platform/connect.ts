// Opening and upgrading the one IndexedDB database. Loaded late: what is painted first waits for nothing
// that is stored.
import { openDB } from 'idb';
import type { Connection, Schema } from './connection';
import { lockOf } from './lock-state';
import { named } from './named-error';

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

/** @param onGone the connection is of no use any more; told whether because all is being erased */
export async function connect(
  name: string,
  onGone: (erased: boolean) => void,
): Promise<Connection> {
  const opening = new Promise<Connection>((resolve, reject) => {
    openDB<Schema>(name, VERSION, {
      upgrade,
      blocked: () => reject(named('BlockedError', 'another page holds an older version')),
      // A page of a newer version waits: let go, or it waits for ever.
      blocking: (_from, to, event) => {
        (event.target as IDBDatabase).close();
        onGone(to === null);
      },
      terminated: () => onGone(false),
    }).then(resolve, reject);
  });
  try {
    const db = await opening;
    // Known from the first keystroke on, which then need not wait for it.
    await lockOf(db);
    return db;
  } catch (error) {
    // Always-private Firefox refuses to open, at once or later (see platform notes).
    throw (error as Error).name === 'InvalidStateError'
      ? named('NoStorageError', 'no storage')
      : error;
  }
}
