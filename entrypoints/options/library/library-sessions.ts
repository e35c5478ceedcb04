// What the library holds while the Journal is open: the same whenever one comes back to it.
import { uiLanguage } from '@/lib/i18n';
import { newId, now, zone } from '@/lib/platform/clock';
import { letGoOfPrepared } from '@/lib/platform/let-go-of-prepared';
import { createLibrarySession, type LibrarySession } from '@/lib/platform/library-session';
import { createObservable, type Observable } from '@/lib/platform/observable';
import { createOwnDraftStore } from '@/lib/platform/own-draft-store';
import { createOwnLibraryStore } from '@/lib/platform/own-library-store';
import { createOwnPack, type OwnPack } from '@/lib/platform/own-pack';
import { createOwnSession, type OwnSession } from '@/lib/platform/own-session';
import { createPackSession, type PackSession } from '@/lib/platform/pack-session';
import { createPause } from '@/lib/platform/slices';
import type { Stores } from '@/lib/platform/stores';
import type { Journal } from '../journal';

export interface LibrarySessions {
  library: LibrarySession;
  own: OwnSession;
  packs: PackSession;
  ownPack: OwnPack;
  /** Whether the packs are shown. */
  packsOpen: Observable<boolean>;
}

const known = new WeakMap<Stores, LibrarySessions>();

export function librarySessionsOf(stores: Stores, { undo }: Journal): LibrarySessions {
  const before = known.get(stores);
  if (before) return before;
  const { database, channel, personal } = stores;
  const library = createLibrarySession(stores);
  const store = createOwnLibraryStore(database, channel);
  const letGo = (ids: ReadonlySet<string>): Promise<void> => letGoOfPrepared(stores, ids);
  const sessions: LibrarySessions = {
    library,
    own: createOwnSession({
      ...{ library, store, letGo, now, newId },
      drafts: createOwnDraftStore(database),
      offerUndo: undo.offer,
      language: uiLanguage,
    }),
    packs: createPackSession({ library, store, letGo, now, pause: createPause() }),
    ownPack: createOwnPack({ personal, now, zone, newId }),
    packsOpen: createObservable(false),
  };
  known.set(stores, sessions);
  void sessions.own.start();
  return sessions;
}
