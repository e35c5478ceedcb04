// "My person, my number": sealed as all else with the lock on, unless it was agreed that it stays
// readable. Promise: that is agreed to for these words alone, stands with them in one record, and
// when it is taken back, or the words change, no readable copy is left in the files.
import { parsePersonal } from '@/lib/core/personal';
import { revOf } from '@/lib/core/stored';
import type { Channel } from './channel';
import { commit } from './commit';
import type { Database } from './database';
import { opened } from './opened';

export interface Person {
  text: string;
  /** Whether it stays readable while the lock is closed. */
  open: boolean;
}

export interface PersonStore {
  /** Rejects with `LockedError` while it is sealed. */
  read(): Promise<Person>;
  change(part: Partial<Person>): Promise<void>;
}

const KEY = 'person';
const NOBODY: Person = { text: '', open: false };

export function createPersonStore(database: Database, channel: Channel): PersonStore {
  async function load(): Promise<{ rev: number; person: Person }> {
    const db = await database.open();
    const record = await opened(db, 'personal', await db.get('personal', KEY));
    const stored = record as { value?: unknown; open?: unknown } | undefined;
    const text = parsePersonal(KEY, stored?.value);
    return { rev: revOf(record), person: { text, open: stored?.open === true } };
  }

  return {
    read: async () => (await load()).person,
    async change(part) {
      for (;;) {
        const { rev, person } = await load();
        const { text, open } = { ...NOBODY, ...person, ...part };
        const value = { key: KEY, rev: Math.max(rev, 0) + 1, value: text, ...(open && { open }) };
        const written = await commit(await database.open(), {
          expect: [{ store: 'personal', key: KEY, rev }],
          put: [{ store: 'personal', value }],
          remove: [],
          // What stood there readable is in the files until these are written anew.
          ...(person.open && { leavesClear: true }),
        });
        if (!written) continue;
        channel.announce({ kind: 'personal', key: KEY });
        return;
      }
    },
  };
}
