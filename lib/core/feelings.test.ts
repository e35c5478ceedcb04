import { expect, it } from 'vitest';
import { GROUPS } from './feelings';

it('knows five groups, in the order they are shown', () => {
  expect(GROUPS).toEqual(['bright', 'easy', 'charged', 'heavy', 'mixed']);
});
