// The moments of openings and check-ins, in `storage.local` for the background. Written by pages.
import { browser } from 'wxt/browser';
import { afterCheckIn, parsePause } from '@/lib/core/pause';
import { parseVisits, type Visits, withCheckIn } from '@/lib/core/visits';
import { PAUSE_KEY } from './pause-key';

export interface VisitsStore {
  read(): Promise<Visits>;
  opened(at: number): Promise<void>;
  /** Also ends a pause until he returns: this is the return. */
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
    checkedIn: (at) =>
      navigator.locks.request(LOCK, async () => {
        const stored = await browser.storage.local.get([VISITS_KEY, PAUSE_KEY]);
        const visits = withCheckIn(parseVisits(stored[VISITS_KEY]), at);
        const pause = parsePause(stored[PAUSE_KEY]);
        const ended = pause && afterCheckIn(pause) === undefined;
        // In one write: no moment lies between the check-in and the end of the pause.
        await browser.storage.local.set({
          [VISITS_KEY]: visits,
          ...(ended ? { [PAUSE_KEY]: null } : {}),
        });
      }),
  };
}
