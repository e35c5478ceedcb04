// What a used profile has in its stores, as a file: written once with each release, and put into an
// empty profile by the tests of every later one.
import type { Session } from './session.ts';

/** What was written, and is to be found again. */
export interface Written {
  passphrase?: string;
  notes: string[];
  draft: string;
  edit: string;
  word: string;
  person: string;
  own: string;
  pack: string;
  message: string;
  /** The year that everything is of. */
  year: number;
  entries: number;
}

export interface ProfileFixture {
  version: string;
  written: Written;
  stored: Profile;
}

interface Store {
  name: string;
  keyPath: string | null;
  autoIncrement: boolean;
  /** As text: see `toText`. */
  records: { key: string; value: string }[];
}

export interface Profile {
  database: { version: number; stores: Store[] };
  /** `storage.local`, as text. */
  local: string;
  localStorage: Record<string, string>;
}

declare const chrome: {
  storage: { local: { get(): Promise<object>; set(items: object): Promise<void> } };
};

export function readProfile(session: Session): Promise<Profile> {
  return session.inside(async () => {
    const wait = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Bytes, which JSON does not have, as text with a name of their own.
    const toText = (value: unknown): string =>
      JSON.stringify(value, (_, each: unknown) =>
        each instanceof Uint8Array ? { $bytes: btoa(String.fromCharCode(...each)) } : each,
      );
    const db = await wait(indexedDB.open('inkling'));
    const tx = db.transaction([...db.objectStoreNames]);
    const stores = await Promise.all(
      [...db.objectStoreNames].map(async (name) => {
        const store = tx.objectStore(name);
        const [keys, values] = await Promise.all([wait(store.getAllKeys()), wait(store.getAll())]);
        const records = values.map((value, at) => ({
          key: toText(keys[at]),
          value: toText(value),
        }));
        const keyPath = store.keyPath as string | null;
        return { name, keyPath, autoIncrement: store.autoIncrement, records };
      }),
    );
    const { version } = db;
    db.close();
    const local = JSON.stringify(await chrome.storage.local.get());
    return { database: { version, stores }, local, localStorage: { ...localStorage } };
  });
}

/** Into a profile in which nothing is stored. */
export async function writeProfile(session: Session, profile: Profile): Promise<void> {
  await session.inside(async ({ database, local, localStorage: mirror }) => {
    const fromText = (text: string): unknown =>
      JSON.parse(text, (_, each) =>
        typeof each?.$bytes === 'string'
          ? Uint8Array.from(atob(each.$bytes), (letter) => letter.charCodeAt(0))
          : each,
      );
    const opening = indexedDB.open('inkling', database.version);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement } of database.stores) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
        const records = database.stores.find((one) => one.name === name)?.records ?? [];
        for (const { key, value } of records) {
          if (keyPath === null) store.put(fromText(value), fromText(key) as IDBValidKey);
          else store.put(fromText(value));
        }
      }
    };
    await new Promise<void>((resolve, reject) => {
      opening.onsuccess = () => resolve();
      opening.onerror = () => reject(opening.error);
    });
    opening.result.close();
    await chrome.storage.local.set(JSON.parse(local));
    Object.assign(localStorage, mirror);
  }, profile);
}
