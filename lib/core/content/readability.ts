// How hard English text is to read, by syllables as a dictionary has them: for checks, too large for a
// page.
import { syllable } from 'syllable';
import { countTexts, type TextCounts } from './grade';

/** Each text begins a sentence of its own, whether or not the one before ended with a stop. */
export function countText(...texts: readonly string[]): TextCounts {
  return countTexts(syllable, texts);
}
