// The keys while unlocked: as text in `storage.session`, which is in memory only. Promise: they are
// never written to a disk in clear, and none is found after the time that was set.
import { browser } from 'wxt/browser';
import type { Bytes } from '@/lib/core/envelope';
import type { Connection } from './connection';
import type { LockState } from './lock-state';
import { named } from './named-error';
import { importAesKey, importPrivateKey } from './seal';
import { UNLOCKED } from './session-keys';

export interface UsableKeys {
  dataKey: CryptoKey;
  privateKey: CryptoKey;
}

interface Stored {
  /** Of the lock they are for. */
  rev: number;
  dataKey: string;
  privateKey: string;
}

const known = new WeakMap<Connection, { text: string; keys: Promise<UsableKeys> }>();

/** Undefined while locked. */
export async function keysOf(db: Connection, lock: LockState): Promise<UsableKeys | undefined> {
  const stored = await readStored();
  if (stored?.rev !== lock.rev) return undefined;
  const text = stored.dataKey + stored.privateKey;
  const before = known.get(db);
  if (before?.text === text) return before.keys;
  const keys = toUsableKeys({
    dataKey: Uint8Array.fromBase64(stored.dataKey) as Bytes,
    privateKey: Uint8Array.fromBase64(stored.privateKey) as Bytes,
  });
  known.set(db, { text, keys });
  return keys;
}

/** Rejects with `LockedError` while locked. */
export async function needKeys(db: Connection, lock: LockState): Promise<UsableKeys> {
  const keys = await keysOf(db, lock);
  if (!keys) throw named('LockedError', 'the lock is closed');
  return keys;
}

export async function rememberKeys(
  rev: number,
  keys: { dataKey: Bytes; privateKey: Bytes },
): Promise<void> {
  const stored: Stored = {
    rev,
    dataKey: keys.dataKey.toBase64(),
    privateKey: keys.privateKey.toBase64(),
  };
  await browser.storage.session.set({ [UNLOCKED]: stored });
}

export async function toUsableKeys(keys: {
  dataKey: Bytes;
  privateKey: Bytes;
}): Promise<UsableKeys> {
  const [dataKey, privateKey] = await Promise.all([
    importAesKey(keys.dataKey),
    importPrivateKey(keys.privateKey),
  ]);
  return { dataKey, privateKey };
}

async function readStored(): Promise<Stored | undefined> {
  return (await browser.storage.session.get(UNLOCKED))[UNLOCKED] as Stored | undefined;
}
