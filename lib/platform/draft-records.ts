// Records that are written with every keystroke: at once, without reading first, and sealed where
// the lock is on.
import type { Connection } from './connection';
import { forgetLock, knownLock, lockOf, pastKey } from './lock-state';
import { orClosed } from './or-closed';

type SealedDrafts = typeof import('./sealed-drafts');

/** Held once loaded: a page that goes has no time to ask for it again. */
let sealing: SealedDrafts | undefined;

async function sealed(): Promise<SealedDrafts> {
  sealing ??= await import('./sealed-drafts');
  return sealing;
}

/** @returns what was put there, opened; undefined when there is none */
export async function getDraft(db: Connection, key: string): Promise<unknown> {
  const [record, lock] = await Promise.all([db.get('drafts', key), lockOf(db)]);
  return lock.header ? (await sealed()).openDraft(db, lock, key, record) : record;
}

/**
 * With the lock on, puts the check-in where it is safe at once, without waiting for the sealing of
 * what was typed before: a page that goes now has no time for that.
 */
export function rememberDraft(db: Connection, value?: object): void {
  // Not loaded yet, or not known: then nothing is being sealed either.
  if (knownLock(db)?.header) sealing?.remember(value).catch(() => undefined);
}

/** @param value undefined: nothing is to be there */
export async function putDraft(db: Connection, key: string, value?: object): Promise<void> {
  const lock = knownLock(db) ?? (await lockOf(db));
  const record = lock.header
    ? await (sealing ?? (await sealed())).sealDraft(db, lock, key, value)
    : { key, value };
  const tx = db.transaction(['drafts', 'lock'], 'readwrite');
  const drafts = tx.objectStore('drafts');
  const state = tx.objectStore('lock');
  const past = pastKey(lock.rev);
  const requests = [
    // Adding what is there already refuses the whole transaction: so it does once the lock was
    // turned on or off since, and nobody has to wait to find out.
    state.add(true, past),
    state.delete(past),
    record.value ? drafts.put(record.value, record.key) : drafts.delete(record.key),
  ];
  // Without this the last keystroke is lost when the popup closes: the commit would wait for an
  // event that a closed page never gets.
  tx.commit();
  try {
    await orClosed(db, Promise.all([...requests, tx.done]));
  } catch (error) {
    if ((error as Error).name !== 'ConstraintError') throw error;
    forgetLock(db);
    await putDraft(db, key, value);
  }
}
