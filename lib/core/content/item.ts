// The checks of one reflection's words, on their own: the library's, or hints for one's own.

import type { ReflectionWords } from '../reflection';
import { type Finding, fail, warn } from './finding';
import { countText, toGrade } from './readability';
import { findNotUsed } from './words';

const TEXT_LENGTH = { min: 60, max: 200 };
const FOLLOW_UP_LENGTH = { min: 20, max: 80 };
const MOST_QUESTIONS = 2;
/** Above the first warns, above the second fails. */
const ITEM_GRADE = { warn: 5, fail: 6 };

export interface ItemOptions {
  id?: string;
  language: string;
  /** Words of the list this item may use, in lower case. */
  allowed?: readonly string[];
}

/** Length and question marks in any language; reading grade and words not used in English. */
export function checkItem(words: ReflectionWords, options: ItemOptions): Finding[] {
  const { id, language, allowed = [] } = options;
  const about = { language, ...(id === undefined ? {} : { id }) };
  const findings = [
    ...checkLength('text-length', words.text, TEXT_LENGTH, about),
    ...checkLength('follow-up-length', words.followUp, FOLLOW_UP_LENGTH, about),
    ...checkQuestions(words.text, about),
  ];
  if (language !== 'en') return findings;
  return [...findings, ...checkGrade(words, about), ...checkNotUsed(words, allowed, about)];
}

type About = Pick<Finding, 'id' | 'language'>;

function checkLength(
  check: 'text-length' | 'follow-up-length',
  text: string,
  { min, max }: typeof TEXT_LENGTH,
  about: About,
): Finding[] {
  const length = [...text].length;
  if (length >= min && length <= max) return [];
  const name = check === 'text-length' ? 'text' : 'followUp';
  return [fail(check, `${name} has ${length} characters; ${min} to ${max} are wanted`, about)];
}

function checkQuestions(text: string, about: About): Finding[] {
  const count = text.match(/[?؟？]/gu)?.length ?? 0;
  if (count <= MOST_QUESTIONS) return [];
  const message = `text has ${count} question marks; ${MOST_QUESTIONS} at most`;
  return [fail('question-marks', message, about)];
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

function checkNotUsed(
  { text, followUp, safetyNote = '' }: ReflectionWords,
  allowed: readonly string[],
  about: About,
): Finding[] {
  const words = findNotUsed(text, followUp, safetyNote).filter((word) => !allowed.includes(word));
  if (words.length === 0) return [];
  const quoted = words.map((word) => `"${word}"`).join(', ');
  return [fail('words-not-used', `uses ${quoted}`, { ...about, words })];
}
