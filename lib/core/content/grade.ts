// How hard English text is to read: the Flesch-Kincaid grade, for one text or many pooled.

export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Each text begins a sentence of its own, whether or not the one before ended with a stop.
 * @param syllablesOf how many a word has
 */
export function countTexts(
  syllablesOf: (word: string) => number,
  texts: readonly string[],
): TextCounts {
  const counts: TextCounts = { sentences: 0, words: 0, syllables: 0 };
  for (const text of texts) {
    for (const { segment } of sentenceSegmenter.segment(text)) {
      const words = wordsOf(segment);
      if (words.length === 0) continue;
      counts.sentences += 1;
      counts.words += words.length;
      counts.syllables += words.reduce((sum, word) => sum + Math.max(1, syllablesOf(word)), 0);
    }
  }
  return counts;
}

export function addCounts(a: TextCounts, b: TextCounts): TextCounts {
  return {
    sentences: a.sentences + b.sentences,
    words: a.words + b.words,
    syllables: a.syllables + b.syllables,
  };
}

/** Flesch-Kincaid grade: school years needed; may be below 0 for very short words. No words: 0. */
export function toGrade({ sentences, words, syllables }: TextCounts): number {
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

function wordsOf(sentence: string): string[] {
  // A blank to fill in ("___") counts as word-like, but nothing is read there.
  return [...wordSegmenter.segment(sentence)]
    .filter(({ isWordLike, segment }) => isWordLike && /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment }) => segment);
}
