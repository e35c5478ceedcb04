// Work on a database that the browser may take away. Promise: nobody waits for ever; a browser that
// closes a database by force may never say what became of a transaction that was under way.
import type { Connection } from './connection';

/** Rejects, as closed, when the database goes before the work is done. */
export async function orClosed<T>(
  db: Pick<Connection, 'addEventListener' | 'removeEventListener'>,
  work: Promise<T>,
): Promise<T> {
  let onClose = (): void => undefined;
  const closed = new Promise<never>((_, reject) => {
    onClose = () => reject(new DOMException('the database was taken away', 'AbortError'));
    db.addEventListener('close', onClose);
  });
  try {
    return await Promise.race([work, closed]);
  } finally {
    db.removeEventListener('close', onClose);
  }
}
