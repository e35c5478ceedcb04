import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMoment } from '@/lib/testing/arbitrary';
import { createMonths } from './months';
import { DAY_MS, monthOf } from './time';

it('names the months of many moments as those of each', () => {
  const edge = fc.tuple(fc.nat(80_000), fc.integer({ min: 0, max: 2 }));
  const moments = fc.oneof(
    anyMoment,
    edge.map(([day, beside]) => Math.max(0, day * DAY_MS + beside - 1)),
  );
  fc.assert(
    fc.property(fc.array(moments), (all) => {
      const toMonth = createMonths();
      expect(all.map(toMonth)).toEqual(all.map(monthOf));
    }),
    { numRuns: 300 },
  );
});
