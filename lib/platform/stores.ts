// The stores of this page: one of each, over one database connection and one channel.
import { createChannel } from './channel';
import { createDatabase } from './database';
import { createDraftStore } from './draft-store';
import { createEditStore } from './edit-store';
import { createLogStore } from './log-store';
import { createPauseStore } from './pause-store';
import { createPersonalStore } from './personal-store';
import { createPreparedStore } from './prepared-store';
import { createSettingsStore } from './settings-store';

import { createVisitsStore } from './visits-store';

export function createStores() {
  const database = createDatabase();
  const channel = createChannel();
  return {
    log: createLogStore(database, channel),
    draft: createDraftStore(database, channel),
    edits: createEditStore(database),
    personal: createPersonalStore(database, channel),
    prepared: createPreparedStore(),
    settings: createSettingsStore(),
    pause: createPauseStore(),
    visits: createVisitsStore(),
  };
}

export type Stores = ReturnType<typeof createStores>;
