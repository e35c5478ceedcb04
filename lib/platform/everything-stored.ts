// Everything that is stored, for the section Privacy. Asks the stores what they hold rather than
// their owners, so that nothing can be forgotten.
import { browser } from 'wxt/browser';
import type { Database } from './database';

export type StoredPlace = 'database' | 'local' | 'session' | 'page';

export interface StoredPiece {
  place: StoredPlace;
  /** The object store, in the database. */
  store?: string;
  key: string;
  value: unknown;
}

/** In the order of the table in ARCHITECTURE.md. Rejects when a store cannot be read. */
export async function readEverythingStored(database: Database): Promise<StoredPiece[]> {
  const [inDatabase, local, session] = await Promise.all([
    readDatabase(database),
    browser.storage.local.get(),
    browser.storage.session.get(),
  ]);
  return [
    ...inDatabase,
    ...toPieces('local', local),
    ...toPieces('session', session),
    ...toPieces('page', { ...localStorage }),
  ];
}

async function readDatabase(database: Database): Promise<StoredPiece[]> {
  const db = await database.open();
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const stores = await Promise.all(
    names.map(async (store) => {
      const [keys, values] = await Promise.all([
        tx.objectStore(store).getAllKeys(),
        tx.objectStore(store).getAll(),
      ]);
      return keys.map((key, index): StoredPiece => {
        return { place: 'database', store, key: String(key), value: values[index] };
      });
    }),
  );
  return stores.flat();
}

function toPieces(place: StoredPlace, stored: Record<string, unknown>): StoredPiece[] {
  return Object.entries(stored).map(([key, value]) => ({ place, key, value: parsed(value) }));
}

/** `localStorage` holds text; JSON in it reads better as what it stands for. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
