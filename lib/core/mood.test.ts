import { describe, expect, it } from 'vitest';
import type { Group } from './feelings';
import { ageOf, moodOf } from './mood';
import { DAY_MS, HOUR_MS } from './time';

const NOW = Date.UTC(2026, 10, 22, 19);
const entry = (hoursAgo: number, group: Group) => ({
  at: NOW - hoursAgo * HOUR_MS,
  feelings: [{ word: 'a word', group }],
});

describe('the mood', () => {
  it('is what is felt now, and lately also what was kept within six hours', () => {
    const mood = moodOf([{ group: 'easy' }], [entry(5.9, 'charged'), entry(6, 'heavy')], NOW);
    expect([...mood.now]).toEqual(['easy']);
    expect([...mood.lately]).toEqual(['easy', 'charged']);
  });

  it('is that of the newest entry when nothing is said now', () => {
    const mood = moodOf([], [entry(4, 'charged'), entry(1, 'bright'), entry(2, 'mixed')], NOW);
    expect([...mood.now]).toEqual(['bright']);
  });

  it('is empty when all is long past, and knows nothing of a word without a group', () => {
    expect(moodOf([], [entry(7, 'charged')], NOW).lately.size).toBe(0);
    expect(moodOf([{ word: 'wobbly' }], [], NOW).now.size).toBe(0);
  });
});

describe('an age', () => {
  it.each<[string, number, number]>([
    ['counts from the moment to now', NOW - HOUR_MS, HOUR_MS],
    [
      'is nothing for a moment a little ahead: the clock was set right by minutes',
      NOW + HOUR_MS,
      0,
    ],
    [
      'is endless for one far ahead: that clock was wrong',
      NOW + 2 * DAY_MS,
      Number.POSITIVE_INFINITY,
    ],
    ['is endless for what never was', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('%s', (_name, at, age) => {
    expect(ageOf(at, NOW)).toBe(age);
  });
});
