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

/** So that not every record of a diary has to ask; gone the moment it locks. */
const known = new WeakMap<Connection, { rev: number; keys: UsableKeys }>();
const watched = new WeakSet<Connection>();

/** Undefined while locked. */
export async function keysOf(db: Connection, lock: LockState): Promise<UsableKeys | undefined> {
  const before = known.get(db);
  if (before?.rev === lock.rev) return before.keys;
  forgetWhenLocked(db);
  const stored = await readStored();
  if (stored?.rev !== lock.rev) return undefined;
  const keys = await toUsableKeys({
    dataKey: Uint8Array.fromBase64(stored.dataKey) as Bytes,
    privateKey: Uint8Array.fromBase64(stored.privateKey) as Bytes,
  });
  // Locked meanwhile: then nothing is to be known for longer.
  if ((await readStored())?.rev === lock.rev) known.set(db, { rev: lock.rev, keys });
  return keys;
}

function forgetWhenLocked(db: Connection): void {
  if (watched.has(db)) return;
  watched.add(db);
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[UNLOCKED]) known.delete(db);
  });
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
