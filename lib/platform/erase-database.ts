// Deleting the database with all that is in it. Loaded when everything is erased.
import { deleteDB } from 'idb';
import type { Connection } from './connection';
import { named } from './named-error';
import { fillKeysOf, scrub } from './scrub';

/** Rejects only when nothing could be erased at all. */
export async function eraseDatabase(
  name: string,
  connect: () => Promise<Connection>,
  close: () => Promise<void>,
): Promise<void> {
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
}

async function empty(db: Connection): Promise<void> {
  // Where something was, before it is gone.
  const keys = await fillKeysOf(db);
  await clear(db);
  await scrub(db, keys);
  await clear(db);
  db.close();
}

async function clear(db: Connection): Promise<void> {
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done]);
}

/** Rejects when a page that does not let go is in the way; it is deleted when that one closes. */
function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const blocked = (): void => reject(named('BlockedError', 'another page holds the database'));
    deleteDB(name, { blocked }).then(resolve, reject);
  });
}
