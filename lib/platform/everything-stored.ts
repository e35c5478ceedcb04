// Everything that is stored, for the section Privacy. Asks the stores what they hold rather than
// their owners, so that nothing can be forgotten.
import { browser } from 'wxt/browser';
import type { Database } from './database';
import { isFiller } from './filler';
import { UNLOCKED } from './session-keys';

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
      return keys.flatMap((key, index): StoredPiece[] => {
        if (isFiller(key)) return [];
        return [{ place: 'database', store, key: String(key), value: readable(values[index]) }];
      });
    }),
  );
  return stores.flat();
}

/** Sealed bytes by how many they are; all else as it is. */
function readable(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const isLock = 'sealed' in value || 'header' in value || 'wrap' in value || 'publicKey' in value;
  if (!isLock) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readable(part)]));
}

function toPieces(place: StoredPlace, stored: Record<string, unknown>): StoredPiece[] {
  return Object.entries(stored).map(([key, value]) => ({
    place,
    key,
    value: key === UNLOCKED ? '…' : parsed(value),
  }));
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
