// The checks across texts: each item's own, a theme's reading grade, and what is too alike.

import { type ReflectionFact, type ReflectionWords, THEMES, type Theme } from '../reflection';
import { fold } from '../search';
import { type Finding, fail, warn } from './finding';
import { addCounts, toGrade } from './grade';
import { checkItem } from './item';
import { type AlikePair, alikePairs, type NamedText } from './near-duplicates';
import { countText } from './readability';
import type { Content, Exception } from './schema';
import { findNotUsed } from './words';

const THEME_GRADE = 5;
const ALIKE = { warn: 0.25, fail: 0.4 };
const OPENING_WORDS = 4;
const SAME_OPENING = 6;
const REASON_WORDS = 3;

export function checkTexts(content: Content): Finding[] {
  return [
    ...Object.entries(content.languages).flatMap(([language, { reflections }]) => [
      ...checkItems(content, language, reflections),
      ...checkAlike(language, reflections),
      ...checkOpenings(language, openingsOf(content.reflections, reflections)),
    ]),
    ...checkThemeGrades(content),
    ...checkExceptions(content),
  ];
}

type Words = Readonly<Record<string, ReflectionWords>>;

function checkItems({ exceptions }: Content, language: string, words: Words): Finding[] {
  return Object.entries(words).flatMap(([id, item]) => {
    const own = exceptions.filter((exception) => exception.id === id);
    return checkItem(item, { id, language, allowed: own.map(({ word }) => word.toLowerCase()) });
  });
}

function checkAlike(language: string, words: Words): Finding[] {
  return alikePairs(toTexts(words), ALIKE.warn).map(({ ids: [id, other], likeness }) => {
    const level = likeness >= ALIKE.fail ? fail : warn;
    const message = `${percentAlike(likeness)} alike with ${other}`;
    return level('near-duplicates', message, { id, language });
  });
}

/** The pairs most alike, for a report. */
export function mostAlike(words: Words, count: number): AlikePair[] {
  return alikePairs(toTexts(words), 0).slice(0, count);
}

export function percentAlike(likeness: number): string {
  return `${Math.floor(likeness * 100)} %`;
}

function toTexts(words: Words): NamedText[] {
  return Object.entries(words).map(([id, { text }]) => ({ id, text }));
}

interface Opening {
  /** The first four words, in lower case. */
  words: string;
  ids: string[];
}

/** Openings that more than one text shares, the most frequent first; phrase-starters apart. */
export function openingsOf(facts: readonly ReflectionFact[], words: Words): Opening[] {
  const byOpening = new Map<string, string[]>();
  for (const { id, kind } of facts) {
    const item = words[id];
    if (item === undefined || kind === 'phrase-starter') continue;
    const opening = (fold(item.text).match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, OPENING_WORDS);
    if (opening.length < OPENING_WORDS) continue;
    const key = opening.join(' ');
    byOpening.set(key, [...(byOpening.get(key) ?? []), id]);
  }
  return [...byOpening]
    .map(([key, ids]) => ({ words: key, ids }))
    .filter(({ ids }) => ids.length > 1)
    .sort((a, b) => b.ids.length - a.ids.length);
}

function checkOpenings(language: string, openings: readonly Opening[]): Finding[] {
  return openings
    .filter(({ ids }) => ids.length > SAME_OPENING)
    .map(({ words, ids }) => {
      const message = `${ids.length} texts begin "${words}", ${SAME_OPENING} at most: ${ids.join(', ')}`;
      return fail('first-words', message, { language, words: [words] });
    });
}

/** Flesch-Kincaid grade of all English text of a theme together; absent for a theme without any. */
export function themeGradesOf({ reflections, languages }: Content): Map<Theme, number> {
  const grades = new Map<Theme, number>();
  for (const theme of THEMES) {
    const counts = reflections
      .filter((fact) => fact.theme === theme)
      .flatMap(({ id }) => languages.en.reflections[id] ?? [])
      .map(({ text, followUp, safetyNote = '' }) => countText(text, followUp, safetyNote));
    if (counts.length > 0) grades.set(theme, toGrade(counts.reduce(addCounts)));
  }
  return grades;
}

function checkThemeGrades(content: Content): Finding[] {
  return [...themeGradesOf(content)]
    .filter(([, grade]) => grade > THEME_GRADE)
    .map(([theme, grade]) => {
      const message = `${theme}: reads at grade ${grade.toFixed(1)} as a whole, ${THEME_GRADE} at most`;
      return fail('theme-grade', message, { language: 'en' });
    });
}

function checkExceptions({ exceptions, languages }: Content): Finding[] {
  return exceptions.flatMap((exception) => {
    const item = languages.en.reflections[exception.id];
    const about = { id: exception.id, words: [exception.word] };
    const findings: Finding[] = [];
    if (!hasReason(exception)) {
      findings.push(fail('exceptions', `"${exception.word}" is excepted without a reason`, about));
    }
    if (item === undefined || !usesWord(item, exception)) {
      findings.push(fail('exceptions', `"${exception.word}" needs no exception here`, about));
    }
    return findings;
  });
}

/** One word is no reason. */
function hasReason({ reason = '' }: Exception): boolean {
  return (reason.match(/[\p{L}\p{N}]+/gu) ?? []).length >= REASON_WORDS;
}

function usesWord({ text, followUp, safetyNote = '' }: ReflectionWords, { word }: Exception) {
  return findNotUsed(text, followUp, safetyNote).includes(word.toLowerCase());
}
