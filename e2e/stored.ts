// What really lies in the extension's stores, read and damaged from a page on which none of its
// own code runs.
import type { Entry } from '../lib/core/entry.ts';
import type { Session } from './session.ts';

export interface Stored {
  months: { month: string; rev: number; entries: Entry[] }[];
  drafts: { note: string }[];
  personal: { key: string; value: unknown }[];
}

export const EMPTY: Stored = { months: [], drafts: [], personal: [] };

/** Everything in the database; nothing is made by asking. */
export async function readStored(session: Session): Promise<Stored> {
  const all = await session.inside(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'inkling')) return {};
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('inkling');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...db.objectStoreNames];
    const tx = db.transaction(names);
    const reads = names.map(
      (name) =>
        new Promise<[string, unknown[]]>((resolve) => {
          const request = tx.objectStore(name).getAll();
          request.onsuccess = () => resolve([name, request.result]);
        }),
    );
    const found = Object.fromEntries(await Promise.all(reads));
    db.close();
    return found;
  });
  return { ...EMPTY, ...(all as Partial<Stored>) };
}

/** All entries, oldest first. */
export async function readEntries(session: Session): Promise<Entry[]> {
  const { months } = await readStored(session);
  return months.flatMap(({ entries }) => entries).sort((a, b) => a.at - b.at);
}

/** Puts a record as it is, however broken; the database must have been made by the extension. */
export async function writeRecord(
  session: Session,
  store: 'months' | 'drafts' | 'personal',
  value: unknown,
  key?: string,
): Promise<void> {
  await session.inside(
    async (name, record, under) => {
      // To open one that is not there yet would make one without any stores.
      while (!(await indexedDB.databases()).some((one) => one.name === 'inkling')) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('inkling');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      await new Promise<void>((resolve, reject) => {
        const tx = db.transaction(name, 'readwrite');
        tx.objectStore(name).put(record, under ?? undefined);
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
      });
      db.close();
    },
    store,
    value,
    key ?? null,
  );
}

declare const chrome: {
  storage: { local: { set(values: object): Promise<void>; get(): Promise<object> } };
};

export async function writeLocal(session: Session, values: object): Promise<void> {
  await session.inside(async (given) => chrome.storage.local.set(given), values);
}

export function readLocal(session: Session): Promise<Record<string, unknown>> {
  // As text: one thing that stands in two places would come out of Firefox in one only.
  return session.inside(async () => JSON.parse(JSON.stringify(await chrome.storage.local.get())));
}
