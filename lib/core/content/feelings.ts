// The checks of the feeling words: their number, their balance, and their words in each language.

import { FIRST_WORDS, GROUPS } from '../feelings';
import { fold } from '../search';
import { type Finding, fail } from './finding';
import type { Content, Language } from './schema';
import { findNotUsed } from './words';

const WORD_COUNT = 124;
const STORY_COUNT = 17;
const CUE_LENGTH = 70;
const CUE_OPENING_WORDS = 3;

/**
 * Near-even valence: of the words that are pleasant (above 0) or unpleasant (below 0), 45 to 55 %
 * are pleasant, and all of them together average to within a tenth of 0 on the scale of -1 to 1.
 */
const PLEASANT_SHARE = { least: 0.45, most: 0.55 };
const MEAN_VALENCE = 0.1;

export function checkFeelings({ feelings, languages, released }: Content): Finding[] {
  return [
    ...checkCounts(feelings),
    ...checkValence(feelings),
    ...checkFirstWords(feelings, released),
    ...Object.entries(languages).flatMap(([language, words]) =>
      checkLanguage(feelings, language, words.feelings),
    ),
  ];
}

type Facts = Content['feelings'];

function checkCounts(feelings: Facts): Finding[] {
  const findings: Finding[] = [];
  const words = feelings.map(({ word }) => word);
  const twice = words.filter((word, at) => words.indexOf(word) !== at);
  findings.push(...twice.map((id) => fail('unique-ids', 'the feeling word stands twice', { id })));
  if (words.length !== WORD_COUNT) {
    findings.push(fail('feeling-count', `${words.length} feeling words; ${WORD_COUNT} are wanted`));
  }
  const stories = feelings.filter(({ story }) => story).length;
  if (stories !== STORY_COUNT) {
    findings.push(fail('feeling-stories', `${stories} story words; ${STORY_COUNT} are wanted`));
  }
  return findings;
}

interface Valence {
  pleasant: number;
  unpleasant: number;
  /** Of all words, -1..1. */
  mean: number;
}

export function valenceOf(feelings: Facts): Valence {
  return {
    pleasant: feelings.filter(({ valence }) => valence > 0).length,
    unpleasant: feelings.filter(({ valence }) => valence < 0).length,
    mean: feelings.reduce((sum, { valence }) => sum + valence, 0) / Math.max(1, feelings.length),
  };
}

function checkValence(feelings: Facts): Finding[] {
  const { pleasant, unpleasant, mean } = valenceOf(feelings);
  const share = pleasant / Math.max(1, pleasant + unpleasant);
  const even = share >= PLEASANT_SHARE.least && share <= PLEASANT_SHARE.most;
  if (even && Math.abs(mean) <= MEAN_VALENCE) return [];
  const message = `valence is not near even: ${pleasant} pleasant, ${unpleasant} unpleasant words, mean ${mean.toFixed(2)}`;
  return [fail('feeling-valence', message)];
}

function checkFirstWords(feelings: Facts, { firstFeelings }: Content['released']): Finding[] {
  return GROUPS.flatMap((group) => {
    const own = feelings.filter((feeling) => feeling.group === group).map(({ word }) => word);
    const pinned = firstFeelings[group];
    const moved = pinned.length !== FIRST_WORDS || pinned.some((word, at) => own[at] !== word);
    if (!moved) return [];
    const message = `${group} begins with ${own.slice(0, FIRST_WORDS).join(', ')}; pinned are ${pinned.join(', ')}`;
    return [fail('feeling-first-words', message)];
  });
}

function checkLanguage(feelings: Facts, language: string, words: Language['feelings']): Finding[] {
  const known = new Set(feelings.map(({ word }) => word));
  // All or none: words of two languages side by side are no vocabulary.
  const isLeftOut = language !== 'en' && Object.keys(words).length === 0;
  const absent = isLeftOut ? [] : [...known].filter((id) => !Object.hasOwn(words, id));
  const unknown = Object.keys(words).filter((id) => !known.has(id));
  return [
    ...absent.map((id) => fail('language-ids', 'the feeling has no words', { id, language })),
    ...unknown.map((id) => fail('language-ids', 'no such feeling', { id, language })),
    ...Object.entries(words).flatMap(([id, { cue }]) => checkCue(id, language, cue)),
    ...checkOpenings(language, words),
    ...checkLabels(language, words),
  ];
}

function checkCue(id: string, language: string, cue: string): Finding[] {
  const findings: Finding[] = [];
  const length = [...cue].length;
  if (length > CUE_LENGTH) {
    const message = `cue has ${length} characters; ${CUE_LENGTH} at most`;
    findings.push(fail('feeling-cues', message, { id, language }));
  }
  const found = language === 'en' ? findNotUsed(cue) : [];
  if (found.length > 0) {
    const quoted = found.map((word) => `"${word}"`).join(', ');
    findings.push(fail('words-not-used', `cue uses ${quoted}`, { id, language, words: found }));
  }
  return findings;
}

function checkOpenings(language: string, words: Language['feelings']): Finding[] {
  const openings = Object.entries(words).map(([id, { cue }]) => [openingOf(cue), id] as const);
  return repeats(openings).map(({ key, id, first }) =>
    fail('feeling-cues', `cue begins "${key}", as that of ${first} does`, { id, language }),
  );
}

function openingOf(cue: string): string {
  return (fold(cue).match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, CUE_OPENING_WORDS).join(' ');
}

function checkLabels(language: string, words: Language['feelings']): Finding[] {
  const labels = Object.entries(words).map(([id, { label }]) => [fold(label), id] as const);
  return repeats(labels).map(({ key, id, first }) =>
    fail('feeling-labels', `label "${key}" is that of ${first} too`, { id, language }),
  );
}

function repeats(pairs: readonly (readonly [key: string, id: string])[]) {
  const firstBy = new Map<string, string>();
  return pairs.flatMap(([key, id]) => {
    const first = firstBy.get(key);
    if (first !== undefined) return [{ key, id, first }];
    firstBy.set(key, id);
    return [];
  });
}
