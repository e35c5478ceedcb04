// Whether the lock is on, as it stands in the database. Promise: no page that has not heard of the
// lock writes a word in clear once it is on, nor one to a key that is gone once it is off.
import type { Connection } from './connection';
import type { FillKeys } from './scrub';

export interface LockState {
  /** Grows each time the lock is turned on or off; 0 before the first time. */
  rev: number;
  /** With the lock on: how to get to its keys. Parsed by whoever needs it. */
  header?: unknown;
  /** After how many minutes without use it locks by itself; 0: not by time. */
  afterMinutes?: number;
  /** What was in clear before may still stand in the files: see scrub. Grows with each time. */
  unscrubbed?: number;
  /** Everything was emptied, and the rest of erasing is still to be done, here: see erase-rest. */
  erasing?: FillKeys;
}

export const STATE_KEY = 'state';

const known = new WeakMap<Connection, LockState>();

/** As this connection knows it: whoever writes by it has the transaction check it. */
export async function lockOf(db: Connection): Promise<LockState> {
  const before = known.get(db);
  if (before) return before;
  const state = ((await db.get('lock', STATE_KEY)) as LockState | undefined) ?? { rev: 0 };
  known.set(db, state);
  return state;
}

/** The same without waiting, for a page that may go at any moment; undefined: ask {@link lockOf}. */
export function knownLock(db: Connection): LockState | undefined {
  return known.get(db);
}

/** The same state, with something in the files to be scrubbed. */
export function toUnscrubbed(lock: LockState): LockState {
  return { ...lock, unscrubbed: (lock.unscrubbed ?? 0) + 1 };
}

/** Read again the next time. */
export function forgetLock(db: Connection): void {
  known.delete(db);
}

/** Stands for a state that is over. */
export function pastKey(rev: number): string {
  return `past:${rev}`;
}
