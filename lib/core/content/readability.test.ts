import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, toGrade } from './grade';
import { countText } from './readability';

describe('the reading grade', () => {
  it('counts sentences, words and syllables', () => {
    expect(countText('The cat sat on the mat.')).toEqual({ sentences: 1, words: 6, syllables: 6 });
    expect(countText('Nothing there? Say it.')).toEqual({ sentences: 2, words: 4, syllables: 5 });
  });

  it('begins a sentence anew with each text', () => {
    expect(countText('No stop here', 'nor here').sentences).toBe(2);
  });

  it('reads past blanks and counts a word that only has digits', () => {
    const blank = countText('Still open: ___.');
    expect(blank).toEqual({ sentences: 1, words: 2, syllables: 3 });
    expect(countText('At 9.')).toEqual({ sentences: 1, words: 2, syllables: 2 });
  });

  it('follows Flesch and Kincaid', () => {
    // 0.39 * 6 / 1 + 11.8 * 6 / 6 - 15.59
    expect(toGrade(countText('The cat sat on the mat.'))).toBeCloseTo(-1.45, 2);
    expect(toGrade({ sentences: 5, words: 100, syllables: 150 })).toBeCloseTo(9.91, 2);
  });

  it('gives nothing to read the grade 0', () => {
    expect(toGrade(countText('', '___', '...'))).toBe(0);
  });

  it('is the same for a text alone and for the same text twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = countText(text);
        expect(toGrade(addCounts(once, once))).toBeCloseTo(toGrade(once), 9);
        expect(countText(text, text)).toEqual(addCounts(once, once));
      }),
    );
  });
});
