// What can happen in the simulated world: someone comes and goes, answers, pauses, sets, travels;
// the computer sleeps, its clock is set; the browser restarts, kills, is late.
import { afterCheckIn, type PauseChoice } from '@/lib/core/pause';
import { toPause } from '@/lib/core/pause-choice';
import { withoutReminder, withReminder } from '@/lib/core/reminder';
import type { Settings } from '@/lib/core/settings';
import { withCheckIn } from '@/lib/core/visits';
import type { Checker } from './checker';
import { createEngine, die, type EngineOptions } from './engine';
import { clockOf, type Truth } from './truth';

export type WorldOptions = EngineOptions & {
  settings?: Partial<Settings>;
  /** False where the browser does not say whether someone is there. */
  presenceKnown?: boolean;
};

export type World = Awaited<ReturnType<typeof createWorld>>;

export async function createWorld({ settings, presenceKnown = true, ...options }: WorldOptions) {
  const { truth, checker, steps, look, ...engine } = createEngine(options);
  const { elapse, leave, comeBack, interrupt, ...alarms } = engine;
  truth.settings = { ...truth.settings, ...settings };
  truth.presenceKnown = presenceKnown;

  /** Each of these is an event for the background. */
  const store = async (change: Partial<Truth>): Promise<void> => {
    Object.assign(truth, change);
    await look();
  };
  const visit = async (checkIn: boolean, change: Partial<Truth>): Promise<void> => {
    checker.visited(checkIn);
    await store(change);
  };
  const now = (): number => clockOf(truth);

  await look();
  return {
    truth: truth as Readonly<Truth>,
    checker: checker as Checker,
    looks: () => steps.looks,
    elapse,
    leave,
    comeBack,
    sleep: (ms: number) => interrupt('awake', ms),
    restart: (ms: number) => interrupt('running', ms),
    update() {
      alarms.forgetAlarms();
      return look();
    },
    /** No event: no browser tells of it. */
    setClock(byMs: number) {
      truth.clockAhead += byMs;
      checker.clockSet(byMs);
    },
    travel(zone: string) {
      truth.zone = zone;
      checker.moved();
    },
    busy(kind: Truth['busy']) {
      truth.busy = kind;
    },
    open: () => visit(false, { visits: { ...truth.visits, openedAt: now() } }),
    checkIn: () =>
      visit(true, { visits: withCheckIn(truth.visits, now()), pause: afterCheckIn(truth.pause) }),
    change(change: Partial<Settings>) {
      checker.moved();
      return store({ settings: { ...truth.settings, ...change } });
    },
    pause: (choice: PauseChoice) =>
      store({ pause: toPause(choice, now(), truth.zone, truth.settings) }),
    /** He asks to be reminded. */
    remind(inMs: number) {
      const reminder = { id: `reminder ${truth.at}`, at: now() + inMs };
      checker.asked(reminder);
      return store({ reminders: withReminder(truth.reminders, reminder) });
    },
    /** He cancels the next reminder. */
    cancelReminder() {
      const { id = '' } = truth.reminders[0] ?? {};
      checker.cancelled(id);
      return store({ reminders: withoutReminder(truth.reminders, id) });
    },
    resume() {
      checker.resumed();
      return store({ pause: undefined, visits: { ...truth.visits, resumedAt: now() } });
    },
    /** The next look dies at its nth step; a step lies before and after everything it does. */
    killNext(step: number) {
      steps.next = { step, act: die };
    },
    /** At the nth step of the next look a page stores other settings. */
    changeDuringNext(step: number, change: Partial<Settings>) {
      const act = (): void => {
        checker.moved();
        truth.settings = { ...truth.settings, ...change };
      };
      steps.next = { step, act };
    },
    delayNext: alarms.delayNext,
  };
}
