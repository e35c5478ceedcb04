// What can go wrong with storage, told apart by what a person can do about it.

/**
 * - `no-storage`: this window cannot store at all (always-private Firefox)
 * - `locked`: it is sealed, and the lock is closed
 * - `full`: the disk or the browser's share of it is full
 * - `blocked`: another open page holds an older version of the database
 * - `outdated`: the database is of a newer version than this page
 * - `closed`: the browser took the database away (profile removed, page left open over an update)
 * - `unknown`: anything else
 */
export type Fault =
  | 'no-storage'
  | 'locked'
  | 'full'
  | 'blocked'
  | 'outdated'
  | 'closed'
  | 'unknown';

const FAULTS = new Map<unknown, Fault>([
  ['NoStorageError', 'no-storage'],
  ['LockedError', 'locked'],
  ['QuotaExceededError', 'full'],
  ['BlockedError', 'blocked'],
  ['VersionError', 'outdated'],
  ['AbortError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['NotFoundError', 'closed'],
]);

/** The fault behind an error of IndexedDB or `storage.local`. */
export function toFault(error: unknown): Fault {
  if (typeof error !== 'object' || error === null || !('name' in error)) return 'unknown';
  return FAULTS.get(error.name) ?? 'unknown';
}
