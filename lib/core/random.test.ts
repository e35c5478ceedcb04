import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from './random';

it('gives the numbers of the published algorithm', () => {
  const random = seededRandom(1);
  const numbers = [random(), random(), random()];
  expect(numbers).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

it('gives the same numbers for the same seed, and others for another', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (seed, other) => {
      const first = Array.from({ length: 5 }, seededRandom(seed));
      expect(Array.from({ length: 5 }, seededRandom(seed))).toEqual(first);
      if (other !== seed) expect(Array.from({ length: 5 }, seededRandom(other))).not.toEqual(first);
    }),
  );
});

it('stays within 0 and 1 and spreads evenly', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seededRandom(seed);
      const tenths = new Array<number>(10).fill(0);
      for (let draw = 0; draw < 10_000; draw += 1) {
        const number = random();
        expect(number >= 0 && number < 1).toBe(true);
        const tenth = Math.floor(number * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
      // Five standard deviations around a thousand each.
      for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
    }),
    { numRuns: 20 },
  );
});
