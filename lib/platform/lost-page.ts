// A month page whose file the browser has lost. Browsers keep large records in files of their own;
// Chromium says of a missing one that the record cannot be had back. Then its month begins anew, or
// nothing could be kept in it any more. Loaded when that has happened.
import type { Connection } from './connection';

const LOCK = 'inkling-lost-page';

/**
 * Looked at again, by one page at a time: what another began anew meanwhile stays. Nobody writes to a
 * month that cannot be read, so nothing comes in between. (In one transaction it cannot be done: one
 * in which a reading failed like that ends with nothing written.)
 * @param fault what the browser calls it; rejects with any other
 */
export function setLostAside(
  db: Connection,
  months: readonly string[],
  fault: string,
): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    for (const month of months) {
      const isLost = await db.get('months', month).then(
        () => false,
        (error: Error) => {
          if (error.name !== fault) throw error;
          return true;
        },
      );
      if (!isLost) continue;
      const tx = db.transaction(['months', 'damaged'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        tx.objectStore('months').delete(month),
        tx.objectStore('damaged').add({ month, lost: true }),
        tx.done,
      ]);
    }
  });
}
