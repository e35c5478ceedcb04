// The stores every page needs: one of each, over one database connection and one channel. What only
// some pages need, these create themselves: the popup loads nothing for others.
import { createChannel } from './channel';
import { type Connect, createDatabase } from './database';
import { createDraftStore } from './draft-store';
import { reloadWhenErased } from './erased';
import { lockOf } from './lock-state';
import { createLogStore } from './log-store';
import { createPersonalStore } from './personal-store';
import { createPreparedStore } from './prepared-store';
import { createSettingsStore } from './settings-store';
import { createVisitsStore } from './visits-store';

export function createStores(connect?: Connect) {
  const database = createDatabase('inkling', connect);
  const channel = createChannel();
  return {
    /** For the stores of one page alone, and for data out, in and away. */
    database,
    channel,
    log: createLogStore(database, channel),
    draft: createDraftStore(database, channel),
    personal: createPersonalStore(database, channel),
    prepared: createPreparedStore(),
    settings: createSettingsStore(),
    visits: createVisitsStore(),
    lock: async () => lockOf(await database.open()),
    /** Returns how to stop. */
    reloadWhenErased: () => reloadWhenErased(channel),
  };
}

export type Stores = ReturnType<typeof createStores>;
