// Favourites, hidden and seen reflections, own words: one record each, replaced by compare and put.
import { PERSONAL_KEYS, type Personal, type PersonalKey, parsePersonal } from '@/lib/core/personal';
import { revOf } from '@/lib/core/stored';
import type { Channel } from './channel';
import type { Database } from './database';
import { opened } from './opened';

export interface PersonalStore {
  read<Key extends PersonalKey>(key: Key): Promise<Personal[Key]>;
  readAll(): Promise<Personal>;
  /** Replaces a value by what `change` makes of the newest one. */
  update<Key extends PersonalKey>(
    key: Key,
    change: (value: Personal[Key]) => Personal[Key],
  ): Promise<Personal[Key]>;
  /** Called when another page changed a record. Returns how to stop. */
  subscribe(listener: (key: string) => void): () => void;
}

export function createPersonalStore(database: Database, channel: Channel): PersonalStore {
  async function load<Key extends PersonalKey>(
    key: Key,
  ): Promise<{ rev: number; value: Personal[Key] }> {
    const db = await database.open();
    const record = await opened(db, 'personal', await db.get('personal', key));
    const stored = record as { value?: unknown } | undefined;
    return { rev: revOf(record), value: parsePersonal(key, stored?.value) };
  }

  return {
    read: async (key) => (await load(key)).value,
    async readAll() {
      const values = await Promise.all(PERSONAL_KEYS.map((key) => load(key)));
      return Object.fromEntries(
        PERSONAL_KEYS.map((key, index) => [key, values[index]?.value]),
      ) as Personal;
    },
    async update(key, change) {
      const { commit } = await import('./commit');
      for (;;) {
        const { rev, value } = await load(key);
        const next = change(value);
        const db = await database.open();
        const written = await commit(db, {
          expect: [{ store: 'personal', key, rev }],
          put: [{ store: 'personal', value: { key, rev: Math.max(rev, 0) + 1, value: next } }],
          remove: [],
        });
        if (!written) continue;
        channel.announce({ kind: 'personal', key });
        return next;
      }
    },
    subscribe: (listener) =>
      channel.listen((what) => {
        if (what.kind === 'personal') listener(what.key);
      }),
  };
}
