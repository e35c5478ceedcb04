import { describe, expect, it } from 'vitest';
import type { Entry, Felt } from '../entry';
import { toDayNumber } from './calendar-day';
import { toDated } from './dated';
import { toFeelingWords } from './feeling-words';

function entry(day: string, ...feelings: Felt[]): Entry {
  const at = Temporal.Instant.from(`${day}T12:00:00Z`).epochMilliseconds;
  return { id: day, at, zone: 'UTC', feelings, note: '' };
}

function wordsOf2026(entries: Entry[]) {
  const span = { from: toDayNumber('2026-01-01'), to: toDayNumber('2026-03-31') };
  return toFeelingWords(toDated(entries), span);
}

describe('feeling words over time', () => {
  it('counts each word of a month once, and as new in its first month only', () => {
    const { bins } = wordsOf2026([
      entry('2026-01-05', { word: 'calm' }),
      entry('2026-01-09', { word: 'calm' }, { word: 'torn' }),
      entry('2026-03-01', { word: 'calm' }, { word: 'moved' }, { group: 'easy' }),
    ]);
    expect(bins.map(({ different, fresh }) => [different, fresh])).toEqual([
      [2, 2],
      [0, 0],
      [2, 1],
    ]);
  });

  it('calls nothing new that was used before the span', () => {
    const { bins, words } = wordsOf2026([
      entry('2026-02-05', { word: 'calm' }),
      entry('2019-01-05', { word: 'calm' }, { word: 'torn' }),
    ]);
    expect(bins.map(({ fresh }) => fresh)).toEqual([0, 0, 0]);
    expect(words.map(({ word, fresh }) => [word, fresh])).toEqual([['calm', false]]);
  });

  it('shows a word with the group it was felt with last, and counts an entry once', () => {
    const { words, chosen } = wordsOf2026([
      entry('2026-01-05', { word: 'tired', group: 'heavy' }),
      entry('2026-02-05', { word: 'tired', group: 'easy' }, { word: 'tired', group: 'easy' }),
      entry('2026-03-05', { word: 'tired' }),
      entry('2026-01-02', { word: 'my own' }),
    ]);
    expect(words).toEqual([
      { word: 'tired', group: 'easy', entries: 3, fresh: true },
      { word: 'my own', group: undefined, entries: 1, fresh: true },
    ]);
    expect(chosen).toBe(4);
  });
});
