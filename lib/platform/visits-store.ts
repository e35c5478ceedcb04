// The moments of openings and check-ins, in `storage.local` for the background. Written by pages.
import { browser } from 'wxt/browser';
import { parseVisits, type Visits, withCheckIn } from '@/lib/core/visits';

export interface VisitsStore {
  read(): Promise<Visits>;
  opened(at: number): Promise<void>;
  checkedIn(at: number): Promise<void>;
  /** He asked to have nudges back, at the pace he set. */
  resumed(at: number): Promise<void>;
}

export const VISITS_KEY = 'visits';
const LOCK = 'inkling-visits';

export function createVisitsStore(): VisitsStore {
  const read = async (): Promise<Visits> =>
    parseVisits((await browser.storage.local.get(VISITS_KEY))[VISITS_KEY]);

  const update = (change: (visits: Visits) => Visits): Promise<void> =>
    navigator.locks.request(LOCK, async () => {
      await browser.storage.local.set({ [VISITS_KEY]: change(await read()) });
    });

  return {
    read,
    opened: (at) => update((visits) => ({ ...visits, openedAt: at })),
    resumed: (at) => update((visits) => ({ ...visits, resumedAt: at })),
    checkedIn: (at) => update((visits) => withCheckIn(visits, at)),
  };
}
