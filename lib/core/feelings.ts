// The feeling vocabulary: five groups and their words.

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
  /** Of both, where they had to be in another language than the interface. */
  language?: string;
}

/** How many words of a group stand in the popup before "More words"; these never move. */
export const FIRST_WORDS = 8;
