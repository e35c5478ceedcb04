// Entries kept while locked: sealed to the public key, and joined to their months at unlock.
// Promise: "Kept" means it is on the disk, and joining twice, or being killed in it, changes nothing.

import { type Entry, parseEntry } from '@/lib/core/entry';
import { type Bytes, toUtf8 } from '@/lib/core/envelope';
import { parseLockHeader } from '@/lib/core/lock-header';
import { withEntry } from '@/lib/core/month-page';
import { monthOf } from '@/lib/core/time';
import type { Connection } from './connection';
import type { Database } from './database';
import { isFiller } from './filler';
import { needKeys } from './key-store';
import { forgetLock, type LockState, lockOf, STATE_KEY } from './lock-state';
import { createMonthPages } from './month-pages';
import { isNamed } from './named-error';
import { newOneTimeKey, type OneTimeKey, openSealedTo, sealTo } from './seal';
import { lockedKey } from './sealed-drafts';

const STORE = 'inbox';

/** For the next entry, made while it is being written. */
let ahead: { publicKey: string; made: Promise<OneTimeKey> } | undefined;

/** @param lock one that is on */
export function prepareInbox(lock: LockState): void {
  const { publicKey } = parseLockHeader(lock.header);
  if (ahead?.publicKey === publicKey.toHex()) return;
  ahead = { publicKey: publicKey.toHex(), made: newOneTimeKey(publicKey) };
  // Then it is made anew, and says why it cannot be.
  ahead.made.catch(() => {
    ahead = undefined;
  });
}

/** Taken away: it is for one entry only. */
async function takeOneTimeKey(publicKey: Bytes): Promise<OneTimeKey> {
  const taken = ahead;
  ahead = undefined;
  if (taken?.publicKey !== publicKey.toHex()) return newOneTimeKey(publicKey);
  return taken.made.catch(() => newOneTimeKey(publicKey));
}

/**
 * Keeps an entry and clears the draft it came from, in one strict transaction.
 * @returns false when the lock was turned off meanwhile: then it is kept as ever
 */
export async function keepInInbox(db: Connection, entry: Entry): Promise<boolean> {
  const lock = await lockOf(db);
  if (!lock.header) return false;
  const { publicKey } = parseLockHeader(lock.header);
  const { id } = entry;
  const content = toUtf8(JSON.stringify(entry));
  const key = await takeOneTimeKey(publicKey);
  const sealed = await sealTo(publicKey, { store: STORE, key: id }, content, key);
  const tx = db.transaction([STORE, 'drafts', 'lock'], 'readwrite', { durability: 'strict' });
  const state = await tx.objectStore('lock').get(STATE_KEY);
  if ((state as { rev?: unknown } | undefined)?.rev !== lock.rev) {
    tx.abort();
    await tx.done.catch(() => undefined);
    forgetLock(db);
    return false;
  }
  await Promise.all([
    tx.objectStore(STORE).put({ id, sealed }),
    tx.objectStore('drafts').delete(lockedKey(id)),
    tx.done,
  ]);
  return true;
}

/**
 * Joins what was kept while locked to its months; what cannot be opened stays where it is.
 * @param first what is to be done with the entries before
 */
export async function mergeInbox(
  database: Database,
  first: (entries: readonly Entry[]) => Promise<void>,
): Promise<void> {
  const db = await database.open();
  const entries = await readInbox(db);
  const months = [...new Set(entries.map(({ at }) => monthOf(at)))];
  if (entries.length === 0) return;
  await first(entries);
  await createMonthPages(database).update(
    months,
    (pages) =>
      pages.map(({ month, entries: kept }) =>
        entries
          .filter(({ id, at }) => monthOf(at) === month && kept.every((each) => each.id !== id))
          .reduce(withEntry, kept),
      ),
    entries.map(({ id }) => ({ store: STORE, key: id })),
  );
}

async function readInbox(db: Connection): Promise<Entry[]> {
  const records = (await db.getAll(STORE)).filter(({ id }) => !isFiller(id));
  if (records.length === 0) return [];
  const lock = await lockOf(db);
  const { privateKey } = await needKeys(db, lock);
  const { publicKey } = parseLockHeader(lock.header);
  const opened = await Promise.all(
    records.map(async ({ id, sealed }) => {
      try {
        const place = { store: STORE, key: id };
        const content = await openSealedTo(privateKey, publicKey, place, sealed as Bytes);
        const parsed = parseEntry(JSON.parse(new TextDecoder().decode(content)));
        return parsed.ok ? [parsed.value] : [];
      } catch (error) {
        if (isNamed(error, 'SealError')) return [];
        throw error;
      }
    }),
  );
  return opened.flat();
}
