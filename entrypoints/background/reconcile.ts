// Brings what is shown into line with what is decided. Called at every start and every event, and
// calling it once too often does nothing. The next alarm is set before anything is recorded, and
// recorded before it is shown: killed at any await, it misses one nudge and never doubles one.
import { decideNudge, isStanding } from '@/lib/core/nudge';
import type { Presence } from '@/lib/core/nudge-input';
import type { NudgeState } from '@/lib/core/nudge-state';
import type { Settings } from '@/lib/core/settings';
import type { Known } from '@/lib/platform/nudge-store';

/** Everything outside the decision. The simulator and the tests bring their own. */
export interface Ports {
  now(): number;
  zone(): string;
  read(now: number): Promise<Known>;
  presence(settings: Settings): Promise<Presence>;
  setAlarms(nextAt: number, now: number, lookedAt: number): Promise<void>;
  write(state: NudgeState): Promise<void>;
  /** @param turn any number: another one, another of the neutral lines */
  show(settings: Settings, turn: number): Promise<unknown>;
  /** Whether a nudge stands unanswered, and under which name we go. */
  reflect(standing: boolean, settings: Settings): Promise<void>;
}

export async function reconcile(ports: Ports): Promise<void> {
  const now = ports.now();
  const { settings, state, pause, visits } = await ports.read(now);
  const decision = decideNudge({
    now,
    zone: ports.zone(),
    settings: { ...settings, on: settings.nudges, perDay: settings.nudgesPerDay },
    state,
    pause,
    visits,
    presence: await ports.presence(settings),
  });
  await ports.setAlarms(decision.nextCheckAt, now, state.lookedAt);
  await ports.write(decision.state);
  if (decision.kind === 'nudge') await ports.show(settings, now);
  await ports.reflect(isStanding(decision, now), settings);
}
