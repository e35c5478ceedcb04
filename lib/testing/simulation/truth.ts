// What is really so in the simulated world: the background only ever sees its own part of it.
import type { Presence } from '@/lib/core/nudge-input';
import type { NudgeState } from '@/lib/core/nudge-state';
import type { Pause } from '@/lib/core/pause';
import type { Reminder } from '@/lib/core/reminder';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/settings';
import type { Visits } from '@/lib/core/visits';

export interface Truth {
  /** True time, epoch ms. Never goes back. */
  at: number;
  /** How far the computer's clock stands ahead of it; negative: behind. */
  clockAhead: number;
  zone: string;
  /** Someone is at the computer. Only while it is awake. */
  here: boolean;
  awake: boolean;
  /** The browser runs. */
  running: boolean;
  /** False where the browser does not say whether someone is there. */
  presenceKnown: boolean;
  busy: Presence['busy'] | undefined;
  /** A nudge stands on the badge. */
  standing: boolean;
  /** The browser tells at once when someone comes back, or goes; else after long absences only. */
  watching: boolean;
  /** True time since when nobody is at the computer. */
  leftAt: number;
  settings: Settings;
  pause: Pause | undefined;
  visits: Visits;
  reminders: Reminder[];
  /** What the background has stored. */
  state: NudgeState | undefined;
}

export function newTruth(at: number, zone: string): Truth {
  return {
    at,
    clockAhead: 0,
    zone,
    here: true,
    awake: true,
    running: true,
    presenceKnown: true,
    busy: undefined,
    standing: false,
    watching: true,
    leftAt: at,
    settings: { ...DEFAULT_SETTINGS, nudges: true },
    pause: undefined,
    visits: { checkIns: [] },
    reminders: [],
    state: undefined,
  };
}

/** What the computer's clock shows. */
export function clockOf({ at, clockAhead }: Truth): number {
  return at + clockAhead;
}

/** Busy in a way that nudges wait for, as it is set. */
export function busyNow({ busy, settings }: Truth): Presence['busy'] | undefined {
  if (busy === 'full-screen' && !settings.waitForFullScreen) return undefined;
  if (busy === 'sound' && !settings.waitForSound) return undefined;
  return busy;
}
