// Making sure that what was overwritten is gone from the files, too. Deleting does not erase: both
// browsers keep old versions of a record in their files until these are written anew. What makes
// them do so was measured on real profiles (e2e/canary.test.ts holds it): filler, spread among the
// real keys, each piece under a key of its own, some 32 MB of it. Less, or elsewhere, was not enough.
import type { Connection, StoreName } from './connection';
import { FILLER_MARK, isFiller } from './filler';

/** Together 32 MB. Larger pieces would go into files of their own and move nothing. */
const ROUNDS = 32;
const PIECES = 160;
const PIECE_BYTES = 6_000;

export type FillKeys = readonly { store: StoreName; key: string }[];

/** Stores with text for keys, and where in a record it stands; the keys of `damaged` lie between. */
const FILLED: readonly [StoreName, keyPath: string | undefined][] = [
  ['months', 'month'],
  ['drafts', undefined],
  ['personal', 'key'],
  ['lock', undefined],
  ['inbox', 'id'],
];

/** Where filler is to go: beside every key that there is, and in every store. */
export async function fillKeysOf(db: Connection): Promise<FillKeys> {
  const keys = await Promise.all(
    FILLED.map(async ([store]) => {
      const found = (await db.getAllKeys(store)).filter((key) => !isFiller(key));
      // Also where a store is empty by now, or never held more than a draft or two.
      return ['', 'draft', ...found].map((key) => ({ store, key: String(key) }));
    }),
  );
  return keys.flat();
}

/**
 * Can be killed at any moment, and be begun again; what is stored stays as it is.
 * @param idle awaited between the rounds: each takes some 30 ms
 */
export async function scrub(
  db: Connection,
  keys: FillKeys,
  idle: () => Promise<void> = async () => undefined,
): Promise<void> {
  await removeFiller(db);
  const each = Math.max(1, Math.ceil(PIECES / keys.length));
  const perRound = Math.ceil(PIECES / each);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Of many keys some in each round, in turn: all of them were reached before the end.
    const start = keys.length > perRound ? (round * perRound) % keys.length : 0;
    const chosen = [...keys, ...keys].slice(start, start + Math.min(perRound, keys.length));
    await fill(db, chosen, each, round);
    await idle();
  }
  await removeFiller(db);
}

async function fill(db: Connection, keys: FillKeys, each: number, round: number): Promise<void> {
  const stores = FILLED.map(([store]) => store);
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [tx.done];
  for (const { store, key } of keys) {
    const keyPath = FILLED.find(([name]) => name === store)?.[1];
    for (let piece = 0; piece < each; piece += 1) {
      const name = `${key}${FILLER_MARK}${round}-${piece}`;
      const filler = crypto.getRandomValues(new Uint8Array(PIECE_BYTES));
      const target = tx.objectStore(store);
      const record = { ...(keyPath && { [keyPath]: name }), filler };
      writes.push(keyPath ? target.put(record as never) : target.put(record as never, name));
    }
  }
  await Promise.all(writes);
}

async function removeFiller(db: Connection): Promise<void> {
  const stores = FILLED.map(([store]) => store);
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...stores.map(async (store) => {
      const target = tx.objectStore(store);
      const keys = (await target.getAllKeys()).filter(isFiller);
      await Promise.all(keys.map((key) => target.delete(key)));
    }),
    tx.done,
  ]);
}
