import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMoment } from '@/lib/testing/arbitrary';
import { toClockText, toMomentText } from './export-moment';
import { EARLIEST_AT, LATEST_AT } from './time';

it('writes moments as Temporal does', () => {
  const anyRound = fc.tuple(anyMoment, fc.constantFrom(1, 10, 100, 1_000, 86_400_000));
  const moments = anyRound.map(([at, step]) => at - (at % step));
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(EARLIEST_AT, LATEST_AT), moments), (at) => {
      expect(toMomentText(at)).toBe(Temporal.Instant.fromEpochMilliseconds(at).toString());
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  [0, '00:00:00'],
  [59_999, '00:00:59'],
  [32_700_000, '09:05:00'],
  [86_399_999, '23:59:59'],
])('writes %i ms after midnight as %s', (clockMs, text) => {
  expect(toClockText(clockMs)).toBe(text);
});
