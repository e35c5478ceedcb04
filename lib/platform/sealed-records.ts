// Records sealed one by one with the data key. Loaded when the lock is on. What stays in clear of a
// record is its key and its `rev`; the rest is one envelope.
import type { Bytes, Place } from '@/lib/core/envelope';
import { toUtf8 } from '@/lib/core/envelope';
import type { Commit, Connection } from './connection';
import { needKeys } from './key-store';
import type { LockState } from './lock-state';
import { isNamed } from './named-error';
import { open, seal } from './seal';

export interface SealedRecord {
  month?: string;
  key?: string;
  rev?: number;
  sealed: Bytes;
}

/** The same commit with everything that it puts sealed. */
export async function sealCommit(db: Connection, lock: LockState, commit: Commit): Promise<Commit> {
  const { dataKey } = await needKeys(db, lock);
  const put = await Promise.all(
    commit.put.map(async ({ store, value }) => ({
      store,
      value: await sealRecord(dataKey, store, value),
    })),
  );
  return { ...commit, put };
}

/**
 * @param value as it would be stored in clear; one that is sealed already stays as it is, and so
 * does what it was agreed to leave readable (see person-store)
 */
export async function sealRecord(
  dataKey: CryptoKey,
  store: string,
  value: unknown,
): Promise<unknown> {
  if (isSealed(value) || isLeftOpen(store, value)) return value;
  const { clear, rest } = split(value);
  const content = toUtf8(JSON.stringify(rest) ?? 'null');
  return { ...clear, sealed: await seal('data', dataKey, toPlace(store, clear), content) };
}

/**
 * A record as it was before it was sealed; as it is when it cannot be opened, for its owner to find
 * it damaged. Rejects with `LockedError` while locked.
 */
export async function openRecord(
  db: Connection,
  lock: LockState,
  store: string,
  record: SealedRecord,
): Promise<unknown> {
  // Left behind, damaged, when the lock was turned off.
  if (!lock.header) return record;
  return unseal((await needKeys(db, lock)).dataKey, store, record);
}

export async function unseal(
  dataKey: CryptoKey,
  store: string,
  record: SealedRecord,
): Promise<unknown> {
  const { clear } = split(record);
  try {
    const content = await open('data', dataKey, toPlace(store, clear), record.sealed);
    const rest: unknown = JSON.parse(new TextDecoder().decode(content));
    return isPlain(rest) ? { ...clear, ...rest } : rest;
  } catch (error) {
    if (isNamed(error, 'SealError')) return record;
    throw error;
  }
}

export function isSealed(record: unknown): record is SealedRecord {
  return isPlain(record) && 'sealed' in record;
}

function isLeftOpen(store: string, record: unknown): boolean {
  if (store !== 'personal' || !isPlain(record) || !('open' in record)) return false;
  return (record as { key?: unknown }).key === 'person' && record.open === true;
}

type Clear = Omit<SealedRecord, 'sealed'>;

/** Only a record of a store with keys of its own has anything in clear. */
function split(value: unknown): { clear: Clear; rest: unknown } {
  if (!isPlain(value) || !('rev' in value)) return { clear: {}, rest: value };
  const { month, key, rev, ...rest } = value as Clear & object;
  const clear = { ...(month !== undefined && { month }), ...(key !== undefined && { key }) };
  return { clear: { ...clear, ...(rev !== undefined && { rev }) }, rest };
}

function toPlace(store: string, { month, key }: Clear): Place {
  return { store, key: String(month ?? key ?? '') };
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
