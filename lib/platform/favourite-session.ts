// Marking kept entries as favourites, on one open page.
import type { Entry } from '@/lib/core/entry';
import { withFavourite } from '@/lib/core/entry-mark';
import { type Fault, toFault } from '@/lib/core/fault';
import { type Changing, changeEntry } from './entry-changes';
import { createObservable } from './observable';

export interface FavouriteSession {
  get(): { fault: Fault | undefined };
  subscribe(listener: () => void): () => void;
  /** Never rejects: see `fault`. */
  mark(entry: Entry, favourite: boolean): Promise<void>;
}

interface Surroundings {
  log: Changing;
  now: () => number;
}

export function createFavouriteSession({ log, now }: Surroundings): FavouriteSession {
  const { get, set, subscribe } = createObservable<{ fault: Fault | undefined }>({
    fault: undefined,
  });
  return {
    get,
    subscribe,
    async mark(entry, favourite) {
      try {
        await changeEntry(log, entry, (stored) =>
          (stored.favourite === true) === favourite
            ? undefined
            : withFavourite(stored, favourite, now()),
        );
        if (get().fault) set({ fault: undefined });
      } catch (error) {
        set({ fault: toFault(error) });
      }
    },
  };
}
