// Alarms as each browser keeps them. Chromium: stored with their time by the clock, gone after an
// update, missed ones come once on wake. Firefox: timers in memory, which no clock moves, gone
// with the browser.
import type { Alarms } from '@/entrypoints/background/alarms';

export type BrowserKind = 'chromium' | 'firefox';

export interface FakeAlarms extends Alarms {
  /** When one may come next, in true time. */
  dueAt(): number;
  /** Lets those come that are due; whether there was one. */
  fire(): boolean;
  /** They come late. */
  postpone(byMs: number): void;
  woken(sleptMs: number): void;
  restarted(): void;
  updated(): void;
}

interface Pending {
  scheduledTime: number;
  periodMs?: number;
  dueAt: number;
}

const MINUTE = 60_000;

export function createAlarms(
  kind: BrowserKind,
  time: { at(): number; clock(): number },
  random: () => number,
): FakeAlarms {
  const pending = new Map<string, Pending>();
  const all = (): Pending[] => [...pending.values()];
  /** Some systems stop timers in their sleep, so that they come later by as much. */
  const stopsInSleep = random() < 0.5;
  const promptly = (): number => Math.floor(random() * 5_000);
  const follow = (alarm: Pending): void => {
    alarm.dueAt = time.at() + Math.max(0, alarm.scheduledTime - time.clock()) + promptly();
  };

  return {
    get: async (name) => pending.get(name),
    create(name, when) {
      const periodMs = 'periodInMinutes' in when ? when.periodInMinutes * MINUTE : undefined;
      const scheduledTime = 'when' in when ? when.when : time.clock() + (periodMs ?? 0);
      const alarm = { scheduledTime, dueAt: 0, ...(periodMs === undefined ? {} : { periodMs }) };
      follow(alarm);
      pending.set(name, alarm);
    },
    dueAt: () => Math.min(...all().map(({ dueAt }) => dueAt)),
    fire() {
      let fired = false;
      for (const [name, alarm] of pending) {
        if (alarm.dueAt > time.at()) continue;
        // Chromium asks the clock once more; Firefox's timer has run down.
        if (kind === 'chromium' && alarm.scheduledTime > time.clock()) follow(alarm);
        else {
          fired = true;
          if (alarm.periodMs === undefined) pending.delete(name);
          else {
            alarm.scheduledTime = time.clock() + alarm.periodMs;
            follow(alarm);
          }
        }
      }
      return fired;
    },
    postpone: (byMs) => {
      for (const alarm of all()) if (alarm.dueAt <= time.at()) alarm.dueAt = time.at() + byMs;
    },
    woken(sleptMs) {
      for (const alarm of all()) {
        if (kind === 'chromium') follow(alarm);
        else if (stopsInSleep) alarm.dueAt += sleptMs;
        else alarm.dueAt = Math.max(alarm.dueAt, time.at() + promptly());
      }
    },
    restarted() {
      if (kind === 'firefox') pending.clear();
      else for (const alarm of all()) follow(alarm);
    },
    updated: () => pending.clear(),
  };
}
