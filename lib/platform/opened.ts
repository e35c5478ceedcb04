// Reading what may be sealed: what opens it is loaded when there is something to open.
import type { Connection } from './connection';
import { lockOf } from './lock-state';

/**
 * A record as it was before it was sealed, if it was. Rejects with `LockedError` while locked.
 * @param record as it is stored in `store`
 */
export async function opened(db: Connection, store: string, record: unknown): Promise<unknown> {
  if (typeof record !== 'object' || record === null || !('sealed' in record)) return record;
  const { openRecord } = await import('./sealed-records');
  return openRecord(db, await lockOf(db), store, record as never);
}
