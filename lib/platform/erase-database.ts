// Deleting the database with all that is in it. Promise: killed at any moment, it is either all there,
// or empty and known to be erased, so that the next page that opens does the rest (erase-rest). Loaded
// when everything is erased.
import { deleteDB } from 'idb';
import type { Connection, StoreName } from './connection';
import { type LockState, STATE_KEY } from './lock-state';
import { named } from './named-error';
import { type FillKeys, fillKeysOf, scrub } from './scrub';

interface Erasable {
  name: string;
  connect(): Promise<Connection>;
  close(): Promise<void>;
}

/**
 * Rejects only when nothing could be erased at all, and not before the rest was.
 * @param rest erases what is elsewhere
 */
export async function eraseDatabase(
  { name, connect, close }: Erasable,
  rest: () => Promise<unknown>,
): Promise<void> {
  // Emptied first: that holds even when a page that never lets go is in the way of deleting.
  const emptied = await connect().then(empty, () => undefined);
  await rest();
  await emptied?.scrub().catch(() => undefined);
  await close();
  await remove(name).catch((error: unknown) => {
    if (!emptied) throw error;
  });
}

/** @returns how to clear the files, too; undefined when it could not be emptied */
async function empty(db: Connection): Promise<{ scrub(): Promise<void> } | undefined> {
  try {
    // Where something was, before it is gone.
    const keys = await fillKeysOf(db);
    await clear(db, { rev: 0, erasing: keys });
    return { scrub: () => scrubEmpty(db, keys) };
  } catch {
    return undefined;
  }
}

async function scrubEmpty(db: Connection, keys: FillKeys): Promise<void> {
  await scrub(db, keys);
  await clear(db);
  db.close();
}

/** @param mark left in the same transaction: that there is more to erase */
async function clear(db: Connection, mark?: LockState): Promise<void> {
  const stores: StoreName[] = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = stores.map((store) => tx.objectStore(store).clear());
  if (mark) writes.push(tx.objectStore('lock').put(mark, STATE_KEY));
  await Promise.all([...writes, tx.done]);
}

/** Rejects when a page that does not let go is in the way; it is deleted when that one closes. */
function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const blocked = (): void => reject(named('BlockedError', 'another page holds the database'));
    deleteDB(name, { blocked }).then(resolve, reject);
  });
}
