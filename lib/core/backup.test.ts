import { describe, expect, it } from 'vitest';
import { NOTHING } from '@/lib/testing/journal';
import { factsOf } from './backup';
import type { Entry } from './entry';

const entry = (at: number): Entry => ({ id: String(at), at, zone: 'UTC', feelings: [], note: '' });
const facts = (entries: Entry[], exportedAt?: string) =>
  factsOf({ ...NOTHING, entries, unreadableSettings: [], ...(exportedAt && { exportedAt }) });

describe('what a backup holds', () => {
  it('is said with the oldest and the newest entry, in whatever order they stand', () => {
    expect(facts([entry(5), entry(9), entry(2)], '2026-11-22T19:00:00Z')).toEqual({
      entries: 3,
      span: { from: 2, to: 9 },
      madeAt: Date.UTC(2026, 10, 22, 19),
    });
  });

  it('is said without what it does not have', () => {
    expect(facts([])).toEqual({ entries: 0, span: undefined, madeAt: undefined });
    expect(facts([], 'last week').madeAt).toBeUndefined();
  });
});
