// Marking kept entries as favourites, or as shareable, on one open page.
import type { Entry } from '@/lib/core/entry';
import { withFavourite, withShare } from '@/lib/core/entry-mark';
import { type Fault, toFault } from '@/lib/core/fault';
import { type Changing, changeEntry } from './entry-changes';
import { createObservable } from './observable';

export interface FavouriteSession {
  get(): { fault: Fault | undefined };
  subscribe(listener: () => void): () => void;
  /** Never rejects: see `fault`. */
  mark(entry: Entry, favourite: boolean): Promise<void>;
  /** Never rejects: see `fault`. */
  share(entry: Entry, share: boolean): Promise<void>;
}

interface Surroundings {
  log: Changing;
  now: () => number;
}

export function createFavouriteSession({ log, now }: Surroundings): FavouriteSession {
  const { get, set, subscribe } = createObservable<{ fault: Fault | undefined }>({
    fault: undefined,
  });
  async function note(entry: Entry, change: (stored: Entry) => Entry | undefined): Promise<void> {
    try {
      await changeEntry(log, entry, change);
      if (get().fault) set({ fault: undefined });
    } catch (error) {
      set({ fault: toFault(error) });
    }
  }

  return {
    get,
    subscribe,
    mark: (entry, favourite) =>
      note(entry, (stored) =>
        (stored.favourite === true) === favourite
          ? undefined
          : withFavourite(stored, favourite, now()),
      ),
    share: (entry, share) =>
      note(entry, (stored) =>
        (stored.share === true) === share ? undefined : withShare(stored, share, now()),
      ),
  };
}
