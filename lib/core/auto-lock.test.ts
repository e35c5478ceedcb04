import { describe, expect, it } from 'vitest';
import { isDue, locksAt } from './auto-lock';
import { MINUTE_MS } from './time';

const USED = Date.UTC(2026, 10, 22, 19);

describe('locking by itself', () => {
  it('comes after the time that was set, counted from the last use', () => {
    expect(locksAt(USED, 5)).toBe(USED + 5 * MINUTE_MS);
    expect(isDue(USED + 5 * MINUTE_MS - 1, USED, 5)).toBe(false);
    expect(isDue(USED + 5 * MINUTE_MS, USED, 5)).toBe(true);
  });

  it('comes after a quarter of an hour where nothing was set', () => {
    expect(isDue(USED + 15 * MINUTE_MS - 1, USED)).toBe(false);
    expect(isDue(USED + 15 * MINUTE_MS, USED)).toBe(true);
  });

  it('never comes by time where that was chosen', () => {
    expect(locksAt(USED, 0)).toBeUndefined();
    expect(isDue(USED + 1e9, USED, 0)).toBe(false);
  });

  it('comes when the clock was set back, rather than hours later', () => {
    expect(isDue(USED - 30_000, USED, 5)).toBe(false);
    expect(isDue(USED - 60 * MINUTE_MS, USED, 5)).toBe(true);
  });
});
