// The ports of `reconcile` into the simulated world. Every step through them can be its last.
import { type Alarms, setAlarms } from '@/entrypoints/background/alarms';
import type { Ports } from '@/entrypoints/background/reconcile';
import { type NudgeState, newNudgeState, parseNudgeState } from '@/lib/core/nudge-state';
import type { FakeAlarms } from './alarms';
import type { Checker } from './checker';
import { busyNow, clockOf, type Truth } from './truth';

/** Counts the steps of a look: one lies before and one after everything it does. */
export interface Steps {
  /** What happens at a step of the next look: a page stores something, or the worker dies. */
  next: { step: number; act: () => void } | undefined;
  taken: number;
  looks: number;
}

export type SimulatedPorts = Ports & { alarms: Alarms };

export function createPorts(
  truth: Truth,
  checker: Checker,
  alarms: FakeAlarms,
  steps: Steps,
  seed: number,
): SimulatedPorts {
  const tick = (): void => {
    steps.taken += 1;
    if (steps.next?.step === steps.taken) steps.next.act();
  };
  const does = async <Result>(act: () => Result | Promise<Result>): Promise<Result> => {
    tick();
    const result = await act();
    tick();
    return result;
  };
  const dyingAlarms = {
    get: (name: string) => does(() => alarms.get(name)),
    create: (...args: Parameters<FakeAlarms['create']>) => does(() => alarms.create(...args)),
  };

  return {
    alarms: dyingAlarms,
    now: () => clockOf(truth),
    zone: () => truth.zone,
    read: (now) =>
      does(() => {
        checker.read();
        const { settings, pause, visits, reminders } = truth;
        return {
          settings,
          pause,
          visits,
          reminders,
          state: stored(truth.state, now, seed, steps.looks),
        };
      }),
    presence: () =>
      does(() => {
        const inUse = truth.presenceKnown ? truth.here : 'unknown';
        const busy = truth.here ? busyNow(truth) : undefined;
        return busy ? { inUse, busy } : { inUse };
      }),
    setAlarms: (...when) => setAlarms(dyingAlarms, ...when),
    write: (state, reminders = truth.reminders) =>
      does(() => {
        const came = truth.reminders.filter(({ id }) => !reminders.some((one) => one.id === id));
        truth.state = state;
        truth.reminders = reminders;
        checker.wrote(state, came);
      }),
    show: (_settings, _turn, reminded) => does(() => checker.shown(reminded)),
    reflect: (standing) =>
      does(() => {
        truth.standing = standing;
      }),
    watchForReturn: (closely) =>
      does(() => {
        truth.watching = closely;
      }),
  };
}

/** Now and then by way of storage, as it always is in a browser; that is slow. */
function stored(
  state: NudgeState | undefined,
  now: number,
  seed: number,
  looks: number,
): NudgeState {
  if (!state) return newNudgeState(now, seed);
  return looks % 50 === 0 ? parseNudgeState(JSON.parse(JSON.stringify(state)), now, seed) : state;
}
