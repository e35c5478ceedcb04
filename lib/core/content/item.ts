// The checks of one reflection's words, on their own: the library's, or hints for one's own.

import type { ReflectionWords } from '../reflection';
import { type Finding, fail, warn } from './finding';
import { toGrade } from './grade';
import { countText } from './readability';
import { type About, checkWording, type ItemOptions, toAbout } from './wording';

/** Above the first warns, above the second fails. */
const ITEM_GRADE = { warn: 5, fail: 6 };

/** Length and question marks in any language; reading grade and words not used in English. */
export function checkItem(words: ReflectionWords, options: ItemOptions): Finding[] {
  const findings = checkWording(words, options);
  return options.language === 'en'
    ? [...findings, ...checkGrade(words, toAbout(options))]
    : findings;
}

/** The harder of the text alone and of all that is read, so that short notes hide nothing. */
export function toItemGrade({ text, followUp, safetyNote = '' }: ReflectionWords): number {
  return Math.max(toGrade(countText(text)), toGrade(countText(text, followUp, safetyNote)));
}

function checkGrade(words: ReflectionWords, about: About): Finding[] {
  const grade = toItemGrade(words);
  if (grade <= ITEM_GRADE.warn) return [];
  const level = grade > ITEM_GRADE.fail ? fail : warn;
  const advice = 'shorter sentences or shorter words';
  return [level('reading-grade', `reads at grade ${grade.toFixed(1)}: ${advice}`, about)];
}
