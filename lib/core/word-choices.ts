// The words that can be pressed, and how to find one. Loaded with the words of a group.
import { type Change, type Draft, hasWord } from './check-in';
import type { Felt } from './entry';
import type { Feeling, Group } from './feelings';
import { withUnknown } from './own-words';
import type { OwnWord } from './personal';
import { fold, matches, toTerms } from './search';

/** A word that can be pressed: from the vocabulary, or one's own (which has no cue). */
export interface Choice {
  word: string;
  label: string;
  group?: Group;
  cue?: string;
  /** Of label and cue, where they had to be in another language than the interface. */
  language?: string;
  own: boolean;
}

/**
 * The vocabulary and then own words, as choices; an own word the vocabulary has is left out.
 * @param felt words chosen already: own ones among them are choices also while the list of own
 * words is locked
 */
export function toChoices(
  feelings: readonly Feeling[],
  ownWords: readonly OwnWord[],
  felt: readonly Felt[] = [],
): Choice[] {
  const choices: Choice[] = feelings.map(({ word, label, group, cue, language }) => {
    return { word, label, group, cue, own: false, ...(language && { language }) };
  });
  // Before the vocabulary is there, nobody can tell whose word it is.
  const all = feelings.length > 0 ? withUnknown(ownWords, felt, feelings) : ownWords;
  const known = new Set(feelings.map(({ word }) => word));
  const own = all.filter(({ word }) => !known.has(word));
  return [...choices, ...own.map((each) => ({ ...each, label: each.word, own: true }))];
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

/**
 * The change that pressing a word makes. A word that is let go of leaves its group standing only
 * where that group lies open: no other was chosen for itself.
 * @param open the group whose words are shown
 */
export function toWordChange(draft: Draft, { word, group }: Choice, open?: Group): Change {
  const alone = group === undefined || (hasWord(draft, word) && group !== open);
  return alone ? { kind: 'word', word } : { kind: 'word', word, group };
}
