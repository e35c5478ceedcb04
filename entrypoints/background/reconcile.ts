// Brings what is shown into line with what is decided. Called at every start and every event, and
// calling it once too often does nothing. The next alarm is set before anything is recorded, and
// recorded before it is shown: killed at any await, it misses one nudge and never doubles one.
import { decideNudge, isStanding, isWaiting } from '@/lib/core/nudge';
import type { Presence } from '@/lib/core/nudge-input';
import type { NudgeState } from '@/lib/core/nudge-state';
import type { Reminder } from '@/lib/core/reminder';
import type { Settings } from '@/lib/core/settings';
import type { Known } from '@/lib/platform/nudge-store';

/** Everything outside the decision. The simulator and the tests bring their own. */
export interface Ports {
  now(): number;
  zone(): string;
  read(now: number): Promise<Known>;
  presence(settings: Settings): Promise<Presence>;
  setAlarms(nextAt: number, now: number, lookedAt: number): Promise<void>;
  /** @param reminders those to come, where some came */
  write(state: NudgeState, reminders?: Reminder[]): Promise<void>;
  /**
   * @param turn any number: another one, another of the neutral lines
   * @param reminded it is what he asked to be reminded of
   */
  show(settings: Settings, turn: number, reminded: boolean): Promise<unknown>;
  /** Whether a nudge or reminder stands unanswered, and under which name we go. */
  reflect(standing: boolean, settings: Settings): Promise<void>;
  /** Whether to be told at once when someone comes back, or goes; else after long absences only. */
  watchForReturn(closely: boolean): unknown;
}

export async function reconcile(ports: Ports): Promise<void> {
  const now = ports.now();
  const { settings, state, pause, visits, reminders } = await ports.read(now);
  const decision = decideNudge({
    now,
    zone: ports.zone(),
    settings: { ...settings, on: settings.nudges, perDay: settings.nudgesPerDay },
    state,
    pause,
    visits,
    reminders,
    presence: await ports.presence(settings),
  });
  await ports.setAlarms(decision.nextCheckAt, now, state.lookedAt);
  const came = decision.reminders.length < reminders.length;
  await ports.write(decision.state, came ? decision.reminders : undefined);
  const { kind, reminded } = decision;
  if (kind === 'nudge' || reminded) await ports.show(settings, now, reminded);
  await ports.reflect(isStanding(decision, now), settings);
  await ports.watchForReturn(isWaiting(decision, now));
}
