// What the background knows when it wakes: one read of `storage.local`; and what it writes: the one
// key it owns, and of the reminders those that came.
import { browser } from 'wxt/browser';
import { type NudgeState, newNudgeState, parseNudgeState } from '@/lib/core/nudge-state';
import { type Pause, parsePause } from '@/lib/core/pause';
import { parseReminders, type Reminder } from '@/lib/core/reminder';
import { parseSettings, type Settings } from '@/lib/core/settings';
import { parseVisits, type Visits } from '@/lib/core/visits';
import { RECONCILE_LOCK } from './locks';
import { PAUSE_KEY } from './pause-key';
import { REMINDERS_KEY } from './reminder-store';
import { SETTINGS_KEY } from './settings-store';
import { VISITS_KEY } from './visits-store';

export interface Known {
  settings: Settings;
  state: NudgeState;
  pause: Pause | undefined;
  visits: Visits;
  reminders: Reminder[];
}

export const NUDGE_KEY = 'nudge';
/** What others write and a decision depends on. */
export const WATCHED_KEYS = [PAUSE_KEY, REMINDERS_KEY, SETTINGS_KEY, VISITS_KEY];

/** @param seed for a state that is not there yet: any integer, chosen at random */
export async function readKnown(now: number, seed: number): Promise<Known> {
  const stored = await browser.storage.local.get([NUDGE_KEY, ...WATCHED_KEYS]);
  return {
    settings: parseSettings(stored[SETTINGS_KEY]).settings,
    state: parseNudgeState(stored[NUDGE_KEY], now, seed),
    pause: parsePause(stored[PAUSE_KEY]),
    visits: parseVisits(stored[VISITS_KEY]),
    reminders: parseReminders(stored[REMINDERS_KEY]),
  };
}

/**
 * @param reminders those to come, where some came: in the same write, so that none comes twice
 */
export async function writeNudgeState(state: NudgeState, reminders?: Reminder[]): Promise<void> {
  await browser.storage.local.set({
    [NUDGE_KEY]: state,
    ...(reminders && { [REMINDERS_KEY]: reminders }),
  });
}

/** Erases the list "why it was quiet"; limits and pace stay as they are. */
export function forgetLog(now: number): Promise<void> {
  return navigator.locks.request(RECONCILE_LOCK, async () => {
    const { state } = await readKnown(now, 0);
    await writeNudgeState({ ...state, log: newNudgeState(now, 0).log });
  });
}
