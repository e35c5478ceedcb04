// Turning the lock on and off. Promise: killed at any moment, it is either as it was or as it was to
// be, and every entry is there, readable, once.
import type { Entry } from '@/lib/core/entry';
import type { Channel } from './channel';
import type { Connection } from './connection';
import type { Database } from './database';
import { mergeInbox } from './inbox';
import { needKeys, rememberKeys, toUsableKeys, type UsableKeys } from './key-store';
import type { NewLock } from './lock-keys';
import { openRows, readRows, replaceRows, sealRows } from './lock-records';
import { forgetLock, type LockState, lockOf, toUnscrubbed } from './lock-state';
import { mergeLockedDrafts } from './locked-drafts';
import { keepOwnWords } from './locked-words';
import { createPersonalStore } from './personal-store';
import { lockNow } from './session-keys';

/** As it is in the database, not as this page knew it. */
export async function readLock(database: Database): Promise<{ db: Connection; lock: LockState }> {
  const db = await database.open();
  forgetLock(db);
  return { db, lock: await lockOf(db) };
}

/** Seals everything. */
export async function turnOn(
  database: Database,
  channel: Channel,
  { header, keys }: NewLock,
): Promise<void> {
  const usable = await toUsableKeys(keys);
  for (;;) {
    const { db, lock } = await readLock(database);
    if (lock.header) throw new Error('The lock is on already.');
    const after = toUnscrubbed({ ...lock, rev: lock.rev + 1, header });
    const read = await readRows(db);
    const sealed = await sealRows(read, usable, header.publicKey);
    // Before the lock is on: no page is to find itself locked out of what it was just writing.
    await rememberKeys(after.rev, keys);
    if (await replaceRows(db, read, sealed, { before: lock, after })) break;
  }
  channel.announce({ kind: 'lock' });
}

/** Opens everything again. Rejects with `LockedError` while locked. */
export async function turnOff(database: Database, channel: Channel): Promise<void> {
  for (;;) {
    const { db, lock } = await readLock(database);
    if (!lock.header) return;
    const keys = await needKeys(db, lock);
    await joinKept(database, channel, db, keys);
    const { header: _1, unscrubbed: _2, ...rest } = lock;
    const read = await readRows(db);
    const opened = await openRows(lock, read, keys);
    const after = { ...rest, rev: lock.rev + 1 };
    if (await replaceRows(db, read, opened, { before: lock, after })) break;
  }
  await lockNow();
  channel.announce({ kind: 'lock' });
}

/** What was written while locked goes where it belongs. Idempotent. */
export async function joinKept(
  database: Database,
  channel: Channel,
  db: Connection,
  keys: UsableKeys,
): Promise<void> {
  const personal = createPersonalStore(database, channel);
  const keepWords = (each: readonly Pick<Entry, 'feelings'>[]): Promise<void> =>
    keepOwnWords(
      personal,
      each.flatMap(({ feelings }) => feelings),
    );
  await mergeInbox(database, keepWords);
  await mergeLockedDrafts(db, keys, keepWords);
}
