import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PauseChoice } from '@/lib/core/pause';
import { createWorld } from './world';
import { ZONES } from './zones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Tuesday. */
const MORNING = Temporal.PlainDateTime.from('2026-11-24T08:00');

/** Someone comes and goes all day long. */
async function liveADay(
  zone: string,
  browser: 'chromium' | 'firefox',
  seed: number,
  everyMinutes: number,
  pause?: PauseChoice,
) {
  const startsAt = MORNING.toZonedDateTime(zone).epochMilliseconds;
  const world = await createWorld({ zone, startsAt, browser, seed });
  if (pause) await world.pause(pause);
  const looks: number[] = [];
  for (let hour = 0; hour < 24; hour += 1) {
    const before = world.looks();
    while (world.truth.at + everyMinutes * MINUTE <= startsAt + (hour + 1) * HOUR) {
      await world.elapse(everyMinutes * MINUTE);
      await (world.truth.here ? world.leave() : world.comeBack());
    }
    looks.push(world.looks() - before);
  }
  const nudges = world.checker.facts.nudges.map(({ elapsed }) => (elapsed - startsAt) / HOUR);
  return { looks, nudges };
}

const anyDay = fc.tuple(
  fc.constantFrom(...ZONES),
  fc.constantFrom('chromium' as const, 'firefox' as const),
  fc.nat(),
  fc.constantFrom(1, 3, 20, 60),
);

it('an hour in which no nudge is due wakes the background at most four times', async () => {
  await fc.assert(
    fc.asyncProperty(anyDay, async ([zone, browser, seed, minutes]) => {
      const { looks, nudges } = await liveADay(zone, browser, seed, minutes);
      // From eight: the windows, and two hours in which a nudge may be answered.
      const due = new Set([4, 5, 10, 11, 12]);
      for (const at of nudges) for (const later of [0, 1, 2]) due.add(Math.floor(at) + later);
      const quiet = looks.filter((_, hour) => !due.has(hour));
      expect(quiet.length).toBeGreaterThan(10);
      expect(Math.max(...quiet)).toBeLessThanOrEqual(4);
    }),
    { numRuns: 30 },
  );
});

it('so does every hour of a pause', async () => {
  await fc.assert(
    fc.asyncProperty(anyDay, async ([zone, browser, seed, minutes]) => {
      const { looks, nudges } = await liveADay(zone, browser, seed, minutes, 'a-week');
      expect(nudges).toEqual([]);
      expect(Math.max(...looks)).toBeLessThanOrEqual(4);
    }),
    { numRuns: 10 },
  );
});
