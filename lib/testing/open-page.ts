// Test data: pages of ours that are open at once, each with its own connection and channel.
import 'fake-indexeddb/auto';
import type { Draft } from '@/lib/core/check-in';
import type { Entry } from '@/lib/core/entry';
import { uuidV7 } from '@/lib/core/uuid';
import { createChannel } from '@/lib/platform/channel';
import { createDatabase, type Database } from '@/lib/platform/database';
import { createDraftStore } from '@/lib/platform/draft-store';
import { createLogStore } from '@/lib/platform/log-store';
import { createPersonalStore } from '@/lib/platform/personal-store';

let profiles = 0;

/** The name of a database, and channel, that no other test uses. */
export function newProfile(): string {
  profiles += 1;
  return `profile-${profiles}`;
}

/** @param through what the page opens its database through, to hold or to break it */
export function openPage(
  profile: string,
  through: (database: Database) => Database = (database) => database,
) {
  const database = createDatabase(profile);
  const channel = createChannel(profile);
  const seen = through(database);
  return {
    database,
    channel,
    log: createLogStore(seen, channel),
    draft: createDraftStore(seen, channel),
    personal: createPersonalStore(seen, channel),
    async close() {
      channel.close();
      await database.close();
    },
  };
}

/** Long enough for every message that was sent to have come. */
export function messagesCame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

export const NOVEMBER = Date.UTC(2026, 10, 22, 19);

/** Entry number `n`, a minute after the one before. */
export function entry(n: number, part: Partial<Entry> = {}): Entry {
  const at = NOVEMBER + n * 60_000;
  const id = uuidV7(at, new Uint8Array(10).fill(n % 256));
  return {
    id,
    at,
    zone: 'Europe/Berlin',
    feelings: [{ group: 'easy' }],
    note: `Note ${n}.`,
    ...part,
  };
}

export function draft(n: number, part: Partial<Draft> = {}): Draft {
  const { id, at, note } = entry(n);
  return { id, editedAt: at, feelings: [], notSure: false, note, ...part };
}
