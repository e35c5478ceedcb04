// The feeling vocabulary: five groups, their words, and how to find one.
import { fold, matches, toTerms } from './search';

export const GROUPS = ['bright', 'easy', 'charged', 'heavy', 'mixed'] as const;
export type Group = (typeof GROUPS)[number];

/** One word of `content/feelings.json`; valence and energy run from -1 to 1. */
export interface FeelingFact {
  word: string;
  group: Group;
  valence: number;
  energy: number;
  /** Mixes a feeling with a view of someone else ("ignored"): opens "and underneath that?". */
  story: boolean;
}

/** A feeling as shown: `word` is its id in every language, `label` and `cue` are in the reader's. */
export interface Feeling extends FeelingFact {
  label: string;
  /** How it shows in the body, one line. */
  cue: string;
}

/** How many words of a group stand in the popup before "More words"; these never move. */
export const FIRST_WORDS = 8;

/** A word that can be pressed: from the vocabulary, or one's own (which has no cue). */
export interface Choice {
  word: string;
  label: string;
  group?: Group;
  cue?: string;
  own: boolean;
}

/** The vocabulary and then own words, as choices; an own word the vocabulary has is left out. */
export function toChoices(
  feelings: readonly Feeling[],
  ownWords: readonly { word: string; group?: Group }[],
): Choice[] {
  const known = new Set(feelings.map(({ word }) => word));
  return [
    ...feelings.map(({ word, label, group, cue }) => ({ word, label, group, cue, own: false })),
    ...ownWords
      .filter(({ word }) => !known.has(word))
      .map((own) => ({ ...own, label: own.word, own: true })),
  ];
}

/** Choices that have, for each word typed, one beginning with it; accents and case ignored. */
export function findChoices(choices: readonly Choice[], query: string): Choice[] {
  const terms = toTerms(query);
  return terms.length === 0 ? [] : choices.filter(({ label }) => matches(fold(label), terms));
}

/** Words chosen already that do not belong to `group`, so that they can be let go of as well. */
export function chosenElsewhere(
  choices: readonly Choice[],
  chosen: readonly { word?: string; group?: Group }[],
  group: Group,
): Choice[] {
  return chosen.flatMap(({ word, group: of }) => {
    if (word === undefined || of === group) return [];
    const choice = choices.find((other) => other.word === word);
    return [choice ?? { word, label: word, own: true, ...(of && { group: of }) }];
  });
}
