// What the background knows when it wakes: one read of `storage.local`, and the one key it owns.
import { browser } from 'wxt/browser';
import { type NudgeState, newNudgeState, parseNudgeState } from '@/lib/core/nudge-state';
import { type Pause, parsePause } from '@/lib/core/pause';
import { parseSettings, type Settings } from '@/lib/core/settings';
import { parseVisits, type Visits } from '@/lib/core/visits';
import { RECONCILE_LOCK } from './locks';
import { PAUSE_KEY } from './pause-store';
import { SETTINGS_KEY } from './settings-store';
import { VISITS_KEY } from './visits-store';

export interface Known {
  settings: Settings;
  state: NudgeState;
  pause: Pause | undefined;
  visits: Visits;
}

export const NUDGE_KEY = 'nudge';
/** What others write and a decision depends on. */
export const WATCHED_KEYS = [PAUSE_KEY, SETTINGS_KEY, VISITS_KEY];

/** @param seed for a state that is not there yet: any integer, chosen at random */
export async function readKnown(now: number, seed: number): Promise<Known> {
  const stored = await browser.storage.local.get([NUDGE_KEY, ...WATCHED_KEYS]);
  return {
    settings: parseSettings(stored[SETTINGS_KEY]).settings,
    state: parseNudgeState(stored[NUDGE_KEY], now, seed),
    pause: parsePause(stored[PAUSE_KEY]),
    visits: parseVisits(stored[VISITS_KEY]),
  };
}

export async function writeNudgeState(state: NudgeState): Promise<void> {
  await browser.storage.local.set({ [NUDGE_KEY]: state });
}

/** Erases the list "why it was quiet"; limits and pace stay as they are. */
export function forgetLog(now: number): Promise<void> {
  return navigator.locks.request(RECONCILE_LOCK, async () => {
    const { state } = await readKnown(now, 0);
    await writeNudgeState({ ...state, log: newNudgeState(now, 0).log });
  });
}
