// The checks of one reflection's words that need no dictionary, on their own: the library's, and hints for
// one's own.
import type { ReflectionWords } from '../reflection';
import { type Finding, fail } from './finding';
import { findNotUsed } from './words';

const TEXT_LENGTH = { min: 60, max: 200 };
const FOLLOW_UP_LENGTH = { min: 20, max: 80 };
const MOST_QUESTIONS = 2;
export interface ItemOptions {
  id?: string;
  language: string;
  /** Words of the list this item may use, in lower case. */
  allowed?: readonly string[];
}

/** Length and question marks in any language; words not used in English. */
export function checkWording(words: ReflectionWords, options: ItemOptions): Finding[] {
  const about = toAbout(options);
  return [
    ...checkLength('text-length', words.text, TEXT_LENGTH, about),
    ...checkLength('follow-up-length', words.followUp, FOLLOW_UP_LENGTH, about),
    ...checkQuestions(words.text, about),
    ...(options.language === 'en' ? checkNotUsed(words, options.allowed ?? [], about) : []),
  ];
}

export function toAbout({ id, language }: ItemOptions): About {
  return { language, ...(id === undefined ? {} : { id }) };
}

export type About = Pick<Finding, 'id' | 'language'>;

function checkLength(
  check: 'text-length' | 'follow-up-length',
  text: string,
  { min, max }: typeof TEXT_LENGTH,
  about: About,
): Finding[] {
  const length = [...text].length;
  if ((length >= min || isDense(text)) && length <= max) return [];
  const name = check === 'text-length' ? 'text' : 'followUp';
  return [fail(check, `${name} has ${length} characters; ${min} to ${max} are wanted`, about)];
}

/** Written with far fewer signs than in letters: then nothing is too short. */
export function isDense(text: string): boolean {
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(text);
}

function checkQuestions(text: string, about: About): Finding[] {
  const count = text.match(/[?؟？]/gu)?.length ?? 0;
  if (count <= MOST_QUESTIONS) return [];
  const message = `text has ${count} question marks; ${MOST_QUESTIONS} at most`;
  return [fail('question-marks', message, about)];
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
