// Everything personal at once: sealed when the lock is turned on, opened when it is turned off.
// Promise: all of it in one strict transaction, and only after what was made was proven readable.
import { type Bytes, toUtf8 } from '@/lib/core/envelope';
import { revOf } from '@/lib/core/stored';
import type { Connection } from './connection';

import { isFiller } from './filler';
import type { UsableKeys } from './key-store';
import { forgetLock, type LockState, pastKey, STATE_KEY } from './lock-state';
import { openSealedTo, sealTo } from './seal';
import { unsealDraft } from './sealed-drafts';
import { isSealed, sealRecord, unseal } from './sealed-records';

const STORES = ['months', 'personal', 'damaged', 'drafts'] as const;
type Store = (typeof STORES)[number];

interface Row {
  store: Store;
  key: string | number;
  record: unknown;
}

/** All that is to be sealed or opened, as it stands at one moment. */
export async function readRows(db: Connection): Promise<Row[]> {
  const tx = db.transaction(STORES);
  const rows = await Promise.all(
    STORES.map(async (store) => {
      const [keys, records] = await Promise.all([
        tx.objectStore(store).getAllKeys(),
        tx.objectStore(store).getAll(),
      ]);
      const row = (key: string | number, index: number): Row[] =>
        isFiller(key) ? [] : [{ store, key, record: records[index] }];
      return keys.flatMap(row);
    }),
  );
  return rows.flat();
}

/** Rejects when what was sealed does not open again as it was. */
export async function sealRows(
  rows: readonly Row[],
  keys: UsableKeys,
  publicKey: Bytes,
): Promise<Row[]> {
  return mapInTurn(rows, async ({ store, key, record }) => {
    if (store === 'drafts') {
      const place = { store, key: String(key) };
      const content = toUtf8(JSON.stringify(record));
      const sealed = await sealTo(publicKey, place, content);
      const again = await openSealedTo(keys.privateKey, publicKey, place, sealed);
      prove(content, again);
      return { store, key, record: { sealed } };
    }
    const sealed = await sealRecord(keys.dataKey, store, record);
    // Agreed to stay readable.
    if (!isSealed(sealed)) return { store, key, record: sealed };
    const again = await unseal(keys.dataKey, store, sealed);
    prove(toProof(record), toProof(again));
    return { store, key, record: sealed };
  });
}

/** What cannot be opened was damaged before, and stays as it is. */
export function openRows(lock: LockState, rows: readonly Row[], keys: UsableKeys): Promise<Row[]> {
  return mapInTurn(rows, async ({ store, key, record }) => {
    if (!isSealed(record)) return { store, key, record };
    const opened =
      store === 'drafts'
        ? await unsealDraft(lock, keys, String(key), record)
        : await unseal(keys.dataKey, store, record);
    return { store, key, record: opened };
  });
}

/**
 * Puts every row in the place of what was read, and the lock into its new state: or nothing, when
 * anything changed since it was read.
 * @returns whether it was written
 */
export async function replaceRows(
  db: Connection,
  read: readonly Row[],
  rows: readonly Row[],
  lock: { before: LockState; after: LockState },
): Promise<boolean> {
  const stores = [...STORES, 'inbox', 'lock'] as const;
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const state = tx.objectStore('lock');
  const [stored, waiting, ...keys] = await Promise.all([
    state.get(STATE_KEY),
    tx.objectStore('inbox').getAllKeys(),
    ...STORES.map((store) => tx.objectStore(store).getAllKeys()),
  ]);
  const records = await Promise.all(
    read.map(({ store, key }): Promise<unknown> => tx.objectStore(store).get(key as never)),
  );
  const same =
    revOf(stored) === lock.before.rev &&
    // With the lock turned off, nothing could open it any more.
    (waiting.every(isFiller) || lock.after.header !== undefined) &&
    keys.flat().filter((key) => !isFiller(key)).length === read.length &&
    read.every((row, index) => isSame(row, records[index]));
  if (!same) {
    tx.abort();
    await tx.done.catch(() => undefined);
    forgetLock(db);
    return false;
  }
  const writes: Promise<unknown>[] = [tx.done];
  for (const { store, key, record } of rows) {
    const inLine = store === 'months' || store === 'personal';
    const target = tx.objectStore(store);
    writes.push(inLine ? target.put(record as never) : target.put(record as never, key as never));
  }
  writes.push(state.put(lock.after, STATE_KEY));
  if (lock.after.rev !== lock.before.rev) writes.push(state.put(true, pastKey(lock.before.rev)));
  await Promise.all(writes);
  forgetLock(db);
  return true;
}

/** Records with a `rev` are compared by it; drafts, which have none, by what they say. */
function isSame({ store, record }: Row, now: unknown): boolean {
  if (store === 'months' || store === 'personal') return revOf(record) === revOf(now);
  if (isSealed(record) && isSealed(now)) {
    return record.sealed.every((byte, index) => byte === now.sealed[index]);
  }
  return JSON.stringify(record) === JSON.stringify(now);
}

/** Keys of a record in one order: sealing puts those that stay in clear first. */
function toProof(record: unknown): Bytes {
  const isObject = typeof record === 'object' && record !== null && !Array.isArray(record);
  return toUtf8(JSON.stringify(isObject ? Object.entries(record).sort() : record) ?? 'null');
}

function prove(content: Uint8Array, again: Uint8Array): void {
  const same = content.length === again.length && content.every((byte, at) => byte === again[at]);
  if (!same) throw new Error('What was sealed did not open again as it was.');
}

async function mapInTurn(rows: readonly Row[], map: (row: Row) => Promise<Row>): Promise<Row[]> {
  const mapped: Row[] = [];
  for (const row of rows) mapped.push(await map(row));
  return mapped;
}
