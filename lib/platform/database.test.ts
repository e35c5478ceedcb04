import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { toFault } from '@/lib/core/fault';
import { revOf } from '@/lib/core/stored';
import { newProfile } from '@/lib/testing/open-page';
import { commit } from './commit';
import { type Connection, createDatabase, type Database } from './database';

const databases: Database[] = [];
const databaseOf = (name: string): Database => {
  const database = createDatabase(name);
  databases.push(database);
  return database;
};
const realIndexedDB = globalThis.indexedDB;

afterEach(async () => {
  globalThis.indexedDB = realIndexedDB;
  await Promise.all(databases.splice(0).map((database) => database.close()));
});

const faultOf = (opening: Promise<unknown>): Promise<string> => opening.then(() => 'none', toFault);

describe('the database', () => {
  it('has the stores of its second version', async () => {
    const db = await databaseOf(newProfile()).open();
    expect(db.version).toBe(2);
    expect([...db.objectStoreNames].sort()).toEqual([
      'damaged',
      'drafts',
      'inbox',
      'lock',
      'months',
      'personal',
    ]);
  });

  it('takes over what its first version held', async () => {
    const name = newProfile();
    const first = await openDB(name, 1, {
      upgrade(db) {
        db.createObjectStore('months', { keyPath: 'month' });
        db.createObjectStore('damaged', { autoIncrement: true });
        db.createObjectStore('drafts');
        db.createObjectStore('personal', { keyPath: 'key' });
      },
    });
    const page = { month: '2026-11', rev: 3, entries: ['an entry'] };
    await first.put('months', page);
    await first.put('drafts', 'words', 'draft');
    first.close();
    const db = await databaseOf(name).open();
    expect(await db.get('months', '2026-11')).toEqual(page);
    expect(await db.get('drafts', 'draft')).toBe('words');
  });

  it('is opened once, however often it is asked for', async () => {
    const database = databaseOf(newProfile());
    const [first, second] = await Promise.all([database.open(), database.open()]);
    expect(first).toBe(second);
    expect(await database.open()).toBe(first);
  });

  it('opens again after it was closed, with what was in it', async () => {
    const database = databaseOf(newProfile());
    await (await database.open()).put('drafts', 'words', 'draft');
    await database.close();
    expect(await (await database.open()).get('drafts', 'draft')).toBe('words');
  });

  it('makes way for a newer version, and then says what is in the way', async () => {
    const name = newProfile();
    const database = databaseOf(name);
    await database.open();
    const newer = await openDB(name, 3);
    expect(newer.version).toBe(3);
    expect(await faultOf(database.open())).toBe('outdated');
    newer.close();
  });

  it.each([
    [
      'at once',
      () => {
        throw new DOMException('no', 'InvalidStateError');
      },
    ],
    [
      'later',
      () =>
        Object.create(IDBOpenDBRequest.prototype, {
          error: { value: new DOMException('no', 'InvalidStateError') },
          removeEventListener: { value: () => undefined },
          addEventListener: {
            value: (type: string, listener: () => void) => type === 'error' && setTimeout(listener),
          },
        }),
    ],
  ])('says so when a private window refuses it %s, and tries again', async (_when, open) => {
    const database = databaseOf(newProfile());
    globalThis.indexedDB = { open } as never;
    expect(await faultOf(database.open())).toBe('no-storage');
    globalThis.indexedDB = realIndexedDB;
    expect(await faultOf(database.open())).toBe('none');
  });
});

describe('a commit', () => {
  const opened = async (): Promise<Connection> => {
    const db = await databaseOf(newProfile()).open();
    await db.put('months', { month: '2026-11', rev: 4 });
    await db.put('drafts', 'words', 'draft');
    return db;
  };
  const changes = {
    put: [
      { store: 'months' as const, value: { month: '2026-11', rev: 5 } },
      { store: 'damaged' as const, value: 'what could not be read' },
    ],
    remove: [{ store: 'drafts' as const, key: 'draft' }],
  };
  const november = { store: 'months' as const, key: '2026-11' };
  const december = { store: 'months' as const, key: '2026-12' };
  const contents = async (db: Connection): Promise<unknown[]> => [
    (await db.get('months', '2026-11'))?.rev,
    await db.getAll('damaged'),
    await db.get('drafts', 'draft'),
  ];
  const before = [4, [], 'words'];
  const after = [5, ['what could not be read'], undefined];

  it('writes everything when all it was decided from still stands', async () => {
    const db = await opened();
    const expect_ = [
      { ...november, rev: 4 },
      { ...december, rev: 0 },
    ];
    expect(await commit(db, { expect: expect_, ...changes })).toBe(true);
    expect(await contents(db)).toEqual(after);
  });

  it.each([
    ['one has changed', [{ ...november, rev: 3 }]],
    [
      'one of several has changed',
      [
        { ...december, rev: 0 },
        { ...november, rev: 5 },
      ],
    ],
    ['one is there that was not', [{ ...november, rev: 0 }]],
    [
      'one is gone',
      [
        { ...november, rev: 4 },
        { ...december, rev: 1 },
      ],
    ],
  ])('writes nothing when %s', async (_name, expected) => {
    const db = await opened();
    expect(await commit(db, { expect: expected, ...changes })).toBe(false);
    expect(await contents(db)).toEqual(before);
  });

  it('writes nothing when a part of it cannot be stored', async () => {
    const db = await opened();
    const put = [...changes.put, { store: 'damaged' as const, value: () => 'a function' }];
    const writing = commit(db, { expect: [{ ...november, rev: 4 }], put, remove: changes.remove });
    await expect(writing).rejects.toThrow();
    expect(await contents(db)).toEqual(before);
  });

  it('lets one of two that were decided from the same through', async () => {
    const db = await opened();
    const both = [1, 2].map(() => commit(db, { expect: [{ ...november, rev: 4 }], ...changes }));
    expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
    expect(await contents(db)).toEqual(after);
  });
});

it.each([
  [undefined, 0],
  [{ rev: 7 }, 7],
  [{ rev: '7' }, -1],
  [{ rev: 7.5 }, -1],
  [{ rev: Number.NaN }, -1],
  [{}, -1],
  [null, -1],
  ['record', -1],
])('reads of %j the rev %i', (record, rev) => {
  expect(revOf(record)).toBe(rev);
});
