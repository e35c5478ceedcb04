import { describe, expect, it } from 'vitest';
import { withUnknown } from './own-words';
import type { OwnWord } from './personal';

const VOCABULARY = [{ word: 'calm' }, { word: 'lonely' }];
const own: OwnWord[] = [{ word: 'wobbly', group: 'mixed' }];

describe('words that came with an entry', () => {
  it('are added once, with the group they were felt under', () => {
    const felt = [
      { word: 'brittle', group: 'heavy' as const },
      { word: 'floaty' },
      { word: 'brittle', group: 'mixed' as const },
    ];
    expect(withUnknown(own, felt, VOCABULARY)).toEqual([
      { word: 'wobbly', group: 'mixed' },
      { word: 'brittle', group: 'heavy' },
      { word: 'floaty' },
    ]);
  });

  it('are none where all were known, or only a group was felt', () => {
    const felt = [
      { word: 'calm', group: 'easy' as const },
      { word: 'wobbly' },
      { group: 'easy' as const },
    ];
    expect(withUnknown(own, felt, VOCABULARY)).toBe(own);
  });
});
