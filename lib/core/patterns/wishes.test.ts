import { expect, it } from 'vitest';
import { quantile } from './wishes';

it.each([
  [[3], 0.25, 3],
  [[1, 2], 0.5, 1.5],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.75, 3.25],
  [[-1, 0, 0, 1, 1], 0.75, 1],
  [[-1, 1], 1, 1],
  [[-1, 1], 0, -1],
])('of %j, the part %d lies below %d', (sorted, part, expected) => {
  expect(quantile(sorted, part)).toBe(expected);
});
