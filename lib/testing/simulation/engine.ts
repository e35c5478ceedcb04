// Lets true time go by, from event to event, and has the background look when its browser would.
import type { Alarms } from '@/entrypoints/background/alarms';
import { type Ports, reconcile } from '@/entrypoints/background/reconcile';
import { seededRandom } from '@/lib/core/random';
import { type BrowserKind, createAlarms } from './alarms';
import { type Checker, createChecker } from './checker';
import { createPorts, type Steps } from './ports';
import { clockOf, newTruth, type Truth } from './truth';

export interface EngineOptions {
  zone: string;
  startsAt: number;
  browser: BrowserKind;
  seed: number;
  /** What a broken policy does instead; see saboteurs.ts. */
  sabotage?: ((ports: Ports) => Ports) | undefined;
  reconcile?: Reconcile | undefined;
}

/** What looks: the sources, or what was built of them. */
export type Reconcile = (ports: Ports, alarms: Alarms) => Promise<void>;

export interface Engine {
  readonly truth: Truth;
  readonly checker: Checker;
  readonly steps: Steps;
  look(): Promise<void>;
  elapse(ms: number): Promise<void>;
  leave(): Promise<void>;
  comeBack(): Promise<void>;
  /** The computer sleeps, or the browser is closed, for a while. */
  interrupt(what: 'awake' | 'running', ms: number): Promise<void>;
  forgetAlarms(): void;
  /** The alarm that is due next comes late. */
  delayNext(byMs: number): void;
}

/** After so long a browser tells of it in any case. */
const LONG_ABSENCE = 3_600_000;

const KILLED = Symbol('killed');
export function die(): never {
  throw KILLED;
}

export function createEngine({ zone, startsAt, browser, seed, ...policy }: EngineOptions): Engine {
  const truth = newTruth(startsAt, zone);
  const checker = createChecker(truth);
  const random = seededRandom(seed);
  const time = { at: () => truth.at, clock: () => clockOf(truth) };
  const alarms = createAlarms(browser, time, random);
  const steps: Steps = { next: undefined, taken: 0, looks: 0 };
  const real = createPorts(truth, checker, alarms, steps, seed);
  const ports = policy.sabotage?.(real) ?? real;
  const run = policy.reconcile ?? reconcile;
  let delay = 0;

  async function look(): Promise<void> {
    if (!truth.running || !truth.awake) return;
    steps.looks += 1;
    steps.taken = 0;
    const { settings } = truth;
    try {
      await run(ports, real.alarms);
      if (truth.state) checker.looked(truth.state);
    } catch (error) {
      if (error !== KILLED) throw error;
      checker.disturbed();
    }
    steps.next = undefined;
    // What a page stored meanwhile is an event of its own.
    if (truth.settings !== settings) await look();
  }

  function pass(to: number): void {
    if (to > truth.at) checker.passes(to);
    truth.at = Math.max(truth.at, to);
  }

  async function elapse(ms: number): Promise<void> {
    const end = truth.at + ms;
    while (truth.awake && truth.running && alarms.dueAt() <= end) {
      pass(alarms.dueAt());
      if (delay > 0) {
        alarms.postpone(delay);
        checker.disturbed();
        delay = 0;
      } else if (alarms.fire()) await look();
    }
    pass(end);
  }

  async function interrupt(what: 'awake' | 'running', ms: number): Promise<void> {
    checker.disturbed();
    truth[what] = false;
    pass(truth.at + ms);
    truth[what] = true;
    checker.disturbed();
    if (what === 'awake') alarms.woken(ms);
    else {
      alarms.restarted();
      truth.standing = false;
      await look();
    }
    await elapse(Math.floor(random() * 60_000));
    await comeBack();
  }

  async function leave(): Promise<void> {
    truth.here = false;
    truth.leftAt = truth.at;
    if (truth.watching) await look();
  }

  async function comeBack(): Promise<void> {
    truth.here = true;
    if (truth.watching || truth.at - truth.leftAt >= LONG_ABSENCE) await look();
  }

  const forgetAlarms = (): void => {
    alarms.updated();
    checker.disturbed();
  };
  const delayNext = (byMs: number): void => {
    delay = byMs;
  };
  const moves = { look, elapse, leave, comeBack, interrupt, forgetAlarms, delayNext };
  return { truth, checker, steps, ...moves };
}
