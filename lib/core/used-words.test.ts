import { expect, it } from 'vitest';
import { notUsedYet, wordsIn } from './used-words';

it('reads the words of entries, and passes over groups alone', () => {
  const entries = [
    { feelings: [{ word: 'sad', group: 'heavy' as const }, { group: 'easy' as const }] },
    { feelings: [] },
    { feelings: [{ word: 'wobbly' }] },
  ];
  expect(wordsIn(entries)).toEqual(['sad', 'wobbly']);
});

it('marks what was not used', () => {
  expect([...notUsedYet(['sad', 'low', 'tired'], new Set(['low']))]).toEqual(['sad', 'tired']);
  expect([...notUsedYet(['sad'], new Set(['calm']))]).toEqual(['sad']);
  expect([...notUsedYet(['sad'], new Set(['sad', 'calm']))]).toEqual([]);
});

it('marks nothing for someone who has used no word at all', () => {
  expect([...notUsedYet(['sad', 'low'], new Set())]).toEqual([]);
});
