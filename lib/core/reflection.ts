// A reflection: language-neutral facts by id, and the words of one language.
import type { Group } from './feelings';

export const THEMES = [
  'both-and',
  'old-scripts',
  'unmuting',
  'leaning-on',
  'opening-up',
  'good-news',
  'past-no',
  'ways-of-care',
  'lost-in-translation',
  'feeling-words',
  'own-strength',
  'chosen-closeness',
  'safe-ground',
  'help-counts',
  'looking-in',
  'plain-talk',
] as const;
export type Theme = (typeof THEMES)[number];

export const KINDS = [
  'question',
  'micro-practice',
  'reframe',
  'phrase-starter',
  'partner-invitation',
  'appreciation',
  'body-check',
  'repair',
  'boundary',
] as const;
export type Kind = (typeof KINDS)[number];

export const AUDIENCES = ['self', 'partner', 'both'] as const;
export const SITUATIONS = ['single', 'partnered', 'longDistance', 'separated'] as const;
export const AVOID_WHEN = ['hot', 'heavy', 'unsafe'] as const;
export type Depth = 1 | 2 | 3;

/** One item of `content/reflections.json`. */
export interface ReflectionFact {
  id: string;
  theme: Theme;
  kind: Kind;
  /** How long it takes, about. */
  minutes: number;
  depth: Depth;
  audience: (typeof AUDIENCES)[number];
  fits: (typeof SITUATIONS)[number][];
  /** Ids of `content/evidence.json`. */
  evidence: string[];
  tags: string[];
  avoidWhen: (typeof AVOID_WHEN)[number][];
  /** Partner invitations only: it asks for the other's yes. */
  consent?: true;
}

/** One item of `content/<language>/reflections.json`. */
export interface ReflectionWords {
  text: string;
  followUp: string;
  safetyNote?: string;
}

/** Where a reflection comes from that is not of the library itself. */
export type Origin =
  | { kind: 'own' }
  | { kind: 'pack'; id: string; title: string; author: string; licence: string };

export interface Reflection extends ReflectionFact, ReflectionWords {
  language: string;
  origin?: Origin;
}

/**
 * Why a reflection was chosen: the answer to "Why this one?".
 * `days` counts since anything of the theme was shown.
 */
export type Why =
  | { kind: 'first' }
  | { kind: 'begun' }
  | { kind: 'lighter' }
  | { kind: 'theme-new'; theme: Theme }
  | { kind: 'theme-rested'; theme: Theme; days: number }
  | { kind: 'feeling'; group: Group }
  | { kind: 'variety' }
  | { kind: 'liked' }
  | { kind: 'chance' };

/** What a page needs to show a reflection, and what an entry remembers of it. */
export interface Shown {
  id: string;
  text: string;
  followUp: string;
  language: string;
  theme: Theme;
  kind: Kind;
  why: Why;
  /** One's own, or of a pack: its words are prepared nowhere in clear, but looked up. */
  added?: true;
}

export function toShown(reflection: Reflection, why: Why): Shown {
  const { id, text, followUp, language, theme, kind, origin } = reflection;
  return { id, text, followUp, language, theme, kind, why, ...(origin && { added: true }) };
}

/** Whether there is nothing to read in it, until it is looked up. */
export function isBlank({ text }: Pick<Shown, 'text'>): boolean {
  return text.trim() === '';
}
