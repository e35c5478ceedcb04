// Years of someone's life with the real background: how many nudges, how many silences with which
// reason, and whether anything that must hold was ever broken.
import type { Ports } from '@/entrypoints/background/reconcile';
import { seededRandom } from '@/lib/core/random';
import type { BrowserKind } from './alarms';
import { DAY } from './chance';
import type { Violation } from './checker';
import type { Reconcile } from './engine';
import { type Fault, live } from './life';
import { createWorld } from './world';

export interface SimulationOptions {
  zone: string;
  zones: readonly string[];
  startsAt: number;
  years: number;
  browser: BrowserKind;
  faults: readonly Fault[];
  seed: number;
  presenceKnown?: boolean;
  sabotage?: (ports: Ports) => Ports;
  reconcile?: Reconcile;
  /** Stops early, once this invariant is found to be broken. */
  stopAt?: Violation['invariant'];
}

export interface SimulationResult {
  violations: readonly Violation[];
  nudges: number;
  reminders: number;
  looks: number;
  /** Windows in which the computer was in use, by what became of them. */
  windows: ReadonlyMap<string, number>;
}

export async function simulate({
  years,
  faults,
  zones,
  stopAt,
  ...options
}: SimulationOptions): Promise<SimulationResult> {
  const world = await createWorld(options);
  const random = seededRandom(options.seed);
  const end = options.startsAt + years * 365.25 * DAY;
  // In pieces of some weeks, so that a broken policy is let go soon.
  while (world.truth.at < end) {
    const until = Math.min(end, world.truth.at + 30 * DAY);
    await live(world, { until, random, faults: new Set(faults), zones });
    if (world.checker.violations.some(({ invariant }) => invariant === stopAt)) break;
  }
  const { violations, windows, facts } = world.checker;
  const { shown: nudges, reminders } = facts;
  return { violations, windows, nudges, reminders, looks: world.looks() };
}
