// What must hold, whatever happens: any events in any order, to the real `reconcile`.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, HOUR } from '@/lib/testing/simulation/chance';
import { createWorld, type World } from '@/lib/testing/simulation/world';
import { ZONES } from '@/lib/testing/simulation/zones';
import { PAUSE_CHOICES } from './pause';
import { DEFAULT_SETTINGS, type Settings } from './settings';

const MINUTE = 60_000;
type Step = (world: World) => Promise<void> | void;

/** Named, so that a counterexample can be read. */
const named = (name: string, step: Step): Step => Object.assign(step, { toString: () => name });
const stepOf = <Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  step: (world: World, value: Value) => Promise<void> | void,
): fc.Arbitrary<Step> =>
  values.map((value) =>
    named(`${name} ${JSON.stringify(value) ?? ''}`, (world) => step(world, value)),
  );

const minutes = (most: number) => fc.integer({ min: 1, max: most }).map((n) => n * MINUTE);
const anyZone = fc.constantFrom(...ZONES);
const anyKillStep = fc.integer({ min: 1, max: 21 });
const anyWindow = fc
  .record({ from: fc.integer({ min: 0, max: 1380 }), length: fc.integer({ min: 10, max: 300 }) })
  .map(({ from, length }) => ({
    fromMinutes: from,
    toMinutes: Math.min(1440, from + length),
  }));
const anyTime = fc.integer({ min: 0, max: 1440 });
const anyQuiet = fc.option(fc.record({ fromMinutes: anyTime, toMinutes: anyTime }));
const aWeekOf = <Item>(item: fc.Arbitrary<Item>) =>
  fc.oneof(
    item.map((same) => Array.from({ length: 7 }, () => same)),
    fc.array(item, { minLength: 7, maxLength: 7 }),
  );
const anySettings: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    nudges: fc.boolean(),
    nudgesPerDay: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    windows: fc.oneof(
      fc.constant(DEFAULT_SETTINGS.windows),
      aWeekOf(fc.array(anyWindow, { maxLength: 4 })),
    ),
    quiet: fc.oneof(fc.constant(DEFAULT_SETTINGS.quiet), aWeekOf(anyQuiet)),
    waitForFullScreen: fc.boolean(),
    waitForSound: fc.boolean(),
  },
  { requiredKeys: [] },
);
const anyError = fc.oneof(
  fc.integer({ min: -600, max: 600 }).map((n) => n * MINUTE),
  fc.integer({ min: -72, max: 72 }).map((n) => n * HOUR),
  fc.integer({ min: -10, max: 10 }).map((n) => n * 365 * DAY),
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: stepOf('elapse', minutes(180), (world, ms) => world.elapse(ms)) },
  { weight: 3, arbitrary: stepOf('elapse', minutes(1_440), (world, ms) => world.elapse(ms)) },
  { weight: 3, arbitrary: fc.constant(named('leave', (world) => world.leave())) },
  { weight: 4, arbitrary: fc.constant(named('come back', (world) => world.comeBack())) },
  { weight: 2, arbitrary: stepOf('sleep', minutes(900), (world, ms) => world.sleep(ms)) },
  { weight: 1, arbitrary: stepOf('sleep', minutes(90_000), (world, ms) => world.sleep(ms)) },
  { weight: 1, arbitrary: stepOf('restart', minutes(900), (world, ms) => world.restart(ms)) },
  { weight: 1, arbitrary: fc.constant(named('update', (world) => world.update())) },
  { weight: 3, arbitrary: stepOf('set the clock', anyError, (world, ms) => world.setClock(ms)) },
  {
    weight: 1,
    arbitrary: fc.constant(
      named('set the clock right', (world) => world.setClock(-world.truth.clockAhead)),
    ),
  },
  { weight: 2, arbitrary: stepOf('travel', anyZone, (world, zone) => world.travel(zone)) },
  { weight: 3, arbitrary: stepOf('set', anySettings, (world, change) => world.change(change)) },
  {
    weight: 2,
    arbitrary: stepOf('meanwhile set', fc.tuple(anyKillStep, anySettings), (world, [at, change]) =>
      world.changeDuringNext(at, change),
    ),
  },
  {
    weight: 2,
    arbitrary: stepOf('pause', fc.constantFrom(...PAUSE_CHOICES), (world, choice) =>
      world.pause(choice),
    ),
  },
  {
    weight: 3,
    arbitrary: stepOf('remind', minutes(3_000), (world, ms) => world.remind(ms)),
  },
  { weight: 1, arbitrary: fc.constant(named('cancel', (world) => world.cancelReminder())) },
  { weight: 1, arbitrary: fc.constant(named('resume', (world) => world.resume())) },
  { weight: 2, arbitrary: fc.constant(named('open', (world) => world.open())) },
  { weight: 2, arbitrary: fc.constant(named('check in', (world) => world.checkIn())) },
  {
    weight: 2,
    arbitrary: stepOf(
      'be busy',
      fc.constantFrom('full-screen' as const, 'sound' as const, 'page-open' as const, undefined),
      (world, kind) => world.busy(kind),
    ),
  },
  { weight: 4, arbitrary: stepOf('kill', anyKillStep, (world, at) => world.killNext(at)) },
  { weight: 1, arbitrary: stepOf('delay', minutes(120), (world, ms) => world.delayNext(ms)) },
);

it('keeps the five promises through any events in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyZone,
      fc.integer({ min: Date.UTC(2008, 0) / MINUTE, max: Date.UTC(2028, 0) / MINUTE }),
      fc.constantFrom('chromium' as const, 'firefox' as const),
      fc.boolean(),
      fc.integer(),
      fc.array(anyStep, { maxLength: 120, size: 'max' }),
      async (zone, start, browser, presenceKnown, seed, steps) => {
        const startsAt = start * MINUTE;
        const world = await createWorld({ zone, startsAt, browser, seed, presenceKnown });
        for (const step of steps) {
          // No two things happen at the very same moment, and no clock shows one twice.
          await world.elapse(1_001);
          await step(world);
        }
        expect(world.checker.violations).toEqual([]);
      },
    ),
    { numRuns: 300, interruptAfterTimeLimit: 5_000, markInterruptAsFailure: false },
  );
}, 20_000);

it('misses one nudge at most and doubles none, wherever the background is killed', async () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    for (let step = 1; step <= 21; step += 1) {
      const startsAt = Date.UTC(2026, 10, 24, 8);
      const world = await createWorld({ zone: 'UTC', startsAt, browser, seed: step });
      // At the alarm for the first nudge; then a day on which nothing is killed.
      world.killNext(step);
      await world.elapse(40 * HOUR);
      const { shown, nudges } = world.checker.facts;
      expect(world.checker.violations).toEqual([]);
      expect([2, 3]).toContain(shown);
      expect(nudges.length - shown).toBeLessThanOrEqual(1);
    }
  }
});
