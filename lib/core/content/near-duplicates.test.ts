import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikePairs, likeness } from './near-duplicates';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('likeness', () => {
  it('is the same in both directions', () => {
    fc.assert(fc.property(text, text, (a, b) => void expect(likeness(a, b)).toBe(likeness(b, a))));
  });

  it('is 1 for identical texts', () => {
    fc.assert(fc.property(text, (same) => void expect(likeness(same, same)).toBe(1)));
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('ignores case, accents and punctuation', () => {
    expect(likeness('Café, then home.', 'cafe then HOME')).toBe(1);
  });

  it('is shared runs of five over all runs of five', () => {
    // abcde bcdef | bcdef cdefg: one of three.
    expect(likeness('abcdef', 'bcdefg')).toBeCloseTo(1 / 3, 9);
    expect(likeness('abcde', 'vwxyz')).toBe(0);
  });
});

describe('pairs that are alike', () => {
  const texts = [
    { id: 'a', text: 'abcdef' },
    { id: 'b', text: 'bcdefg' },
    { id: 'c', text: 'ABCDEF!' },
    { id: 'd', text: 'something else' },
  ];

  it('stand once each, most alike first', () => {
    const pairs = alikePairs(texts, 0.3);
    expect(pairs.map(({ ids }) => ids.join('-'))).toEqual(['a-c', 'a-b', 'b-c']);
  });

  it('leave out what is less alike than asked for', () => {
    expect(alikePairs(texts, 0.34).map(({ ids }) => ids)).toEqual([['a', 'c']]);
  });
});
