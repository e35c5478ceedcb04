// A scene to rehearse: moments in which one chooses what to say, and what the other may answer.
// Promise: the answers of a moment do not depend on what was chosen. How someone answers comes from
// their own day; it is no reward and no punishment.

export const SCENE_KINDS = ['disclosure', 'boundary', 'receiving', 'repair'] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/** How the other may answer. */
export const MANNERS = ['warm', 'busy', 'hurt', 'fixing', 'quiet', 'light'] as const;
export type Manner = (typeof MANNERS)[number];

/** What leads on are ids of moments or of endings. */
export interface MomentFact {
  /** What one may say or do, and the other then answers. */
  answered: string[];
  /** What leads on without an answer. */
  leads: Record<string, string>;
  /** Where each way to answer leads; none where nothing is answered. */
  answers: Partial<Record<Manner, string>>;
}

export interface SceneFact {
  id: string;
  kind: SceneKind;
  minutes: number;
  /** Begins with `start`. */
  moments: Record<string, MomentFact>;
  ends: string[];
}

export interface MomentWords {
  /** What one sees and hears now. */
  text: string;
  /** By id, those of `answered` and `leads`. */
  choices: Record<string, string>;
  answers: Partial<Record<Manner, string>>;
}

export interface SceneWords {
  title: string;
  /** What it is about, for the list. */
  about: string;
  moments: Record<string, MomentWords>;
  ends: Record<string, string>;
}

export interface Scene extends SceneFact {
  words: SceneWords;
  /** Of the words, where they had to be in another language than the interface. */
  language?: string;
}

export const START = 'start';

/** Where one may go from a moment, each place once. */
export function placesAfter({ leads, answers }: MomentFact): string[] {
  return [...new Set([...Object.values(leads), ...Object.values(answers)])];
}
