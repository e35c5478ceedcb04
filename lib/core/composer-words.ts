// The words a message is made of: one file for each language, `content/<language>/composer.json`.
import type { HintWords } from './composer-hints';
import type { Group } from './feelings';

export const LENGTHS = ['line', 'few', 'letter'] as const;
export type Length = (typeof LENGTHS)[number];
export const TONES = ['plain', 'warm', 'light'] as const;
export type Tone = (typeof TONES)[number];
export const ASKED = ['you', 'we'] as const;
/** Whom a request is for: the other, or both. */
export type Asked = (typeof ASKED)[number];

/** What is pleasant, what is not, and what is neither or both. */
export const MOODS = ['good', 'hard', 'open'] as const;
export type Mood = (typeof MOODS)[number];

/** One way to say it; it fits when all it names is given, and in the moods it has. */
export interface Wording {
  text: string;
  mood?: Mood[];
  /** Given, though the text does not name it. */
  with?: Slot[];
}
export const SLOTS = ['situation', 'told', 'past', 'now', 'need', 'ask', 'Ask'] as const;
export type Slot = (typeof SLOTS)[number];

/** A sentence: of its wordings, the first that fits is used, and where none does, none. */
export type Sentence = Wording[];
/** Paragraphs of sentences. */
export type Template = Sentence[][];

/** A feeling as a clause that begins a sentence as well as it goes on with one. */
export interface Clause {
  now: string;
  past: string;
}

export interface ComposerWords {
  /** For most words, with `{words}` for one or several of them. */
  feelings: Clause;
  /** For words that do not go with that, by word. */
  apart: Record<string, Clause>;
  /** With `{words}`, each in quotes: whatever part of speech someone's own word is. */
  own: Clause;
  /** The same for those of several words, which read as they would be said. */
  ownPhrase: Clause;
  /** With `{word}`. */
  quote: string;
  groups: Record<Group, Clause>;
  notSure: Clause;
  /** Between words, between the last two of them, and between clauses. */
  joins: { comma: string; and: string; clauses: string };
  /** With `{what}`: "could you {what}". */
  asks: Record<Asked, string>;
  /** What may stand before the words of a part and is said by the template already. */
  openers: {
    situation: string[];
    feeling: string[];
    need: string[];
    request: { text: string; asks: Asked }[];
  };
  /** Words that begin with a small letter in the middle of a sentence; others may be names. */
  small: string[];
  /** With `{why}` and `{time}`. */
  room: {
    need: string;
    bare: string;
    back: string;
    openers: string[];
    whys: string[];
    warm: string[];
  };
  /** What may be typed before the two halves of a plan, and examples of them. */
  plan: { when: string[]; will: string[]; whens: string[]; wills: string[] };
  hints: HintWords;
  suggestions: { needs: string[]; requests: { asks: Asked; text: string }[] };
  messages: Record<Length, Record<Tone, Template>>;
}

/** The slots a text names, in their order; also such as no template may have. */
export function slotsOf(text: string): Slot[] {
  return [...text.matchAll(/\{(\w*)\}/gu)].map(([, name]) => name as Slot);
}
