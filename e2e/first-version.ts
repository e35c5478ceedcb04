// The database as its first version made it, by hand: what is stored now, in the stores it had then.
// The second version, today's, came with the lock and added two stores. So an upgrade is: the browser
// adds what is missing, in one transaction, and touches no record; what lies in them is parsed when it is
// read, in every shape that it ever had.
import type { Session } from './session.ts';

/** No page of ours may be open. */
export async function writeFirstVersion(session: Session): Promise<void> {
  await session.inside(async () => {
    const wait = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = ['months', 'damaged', 'drafts', 'personal'];
    const now = await wait(indexedDB.open('inkling'));
    const read = now.transaction(names);
    const rows = await Promise.all(
      names.map(async (name) => {
        const store = read.objectStore(name);
        const [keys, values] = await Promise.all([wait(store.getAllKeys()), wait(store.getAll())]);
        return { name, keyed: store.keyPath !== null, keys, values };
      }),
    );
    now.close();
    await wait(indexedDB.deleteDatabase('inkling'));
    const making = indexedDB.open('inkling', 1);
    making.onupgradeneeded = () => {
      const db = making.result;
      db.createObjectStore('months', { keyPath: 'month' });
      db.createObjectStore('damaged', { autoIncrement: true });
      db.createObjectStore('drafts');
      db.createObjectStore('personal', { keyPath: 'key' });
    };
    const first = await wait(making);
    const tx = first.transaction(names, 'readwrite', { durability: 'strict' });
    for (const { name, keyed, keys, values } of rows) {
      for (const [at, value] of values.entries()) {
        tx.objectStore(name).put(value, keyed ? undefined : keys[at]);
      }
    }
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    first.close();
  });
}

export async function isUpgraded(session: Session): Promise<boolean> {
  const version = await session.inside(async () => {
    const all = await indexedDB.databases();
    return all.find(({ name }) => name === 'inkling')?.version ?? 0;
  });
  return version > 1;
}
