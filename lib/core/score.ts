// How much speaks for a reflection just now, in five parts; the part that gives most says why.
import type { Entry } from './entry';
import type { Group } from './feelings';
import { ageOf, type Mood } from './mood';
import { KINDS, type ReflectionFact, type Why } from './reflection';
import { DAY_MS } from './time';

/** Something that was on screen before, or kept. */
export type ShownBefore = Pick<Entry, 'at' | 'theme' | 'kind'>;

export interface ScoreInput {
  mood: Mood;
  shown: readonly ShownBefore[];
  favourites: readonly string[];
  /** Epoch ms. */
  now: number;
  /** The next number in [0, 1). */
  random: () => number;
}

export const isCalming = ({ kind, depth, tags }: ReflectionFact): boolean =>
  depth === 1 && (kind === 'body-check' || tags.includes('pause'));

const isSharing = ({ theme, kind }: ReflectionFact): boolean =>
  theme === 'good-news' || kind === 'appreciation';

/** What suits a feeling of each group. */
const SUITS: Record<Group, (reflection: ReflectionFact) => boolean> = {
  bright: isSharing,
  easy: isSharing,
  charged: isCalming,
  heavy: ({ theme, tags }) => theme === 'leaning-on' || tags.includes('kindness'),
  mixed: ({ theme }) => theme === 'feeling-words',
};

/** A theme not met for this long counts for most of what it can. */
const THEME_DAYS = 14;
/** The rest grows without an end, so that whoever comes once in nine days meets every theme too. */
const LONG_REST = { share: 0.25, halfDays: 45 };

function themeShare(days: number): number {
  const { share, halfDays } = LONG_REST;
  return (1 - share) * Math.min(days / THEME_DAYS, 1) + (share * days) / (days + halfDays);
}

/** What one part of the score gives, 0 to 1, and what it says for itself. */
type Part = (reflection: ReflectionFact) => { share: number; why: Why };

/** Gives the score of a reflection, 0 to 1, and the reason it owes most of it to. */
export function scorer({
  mood,
  shown,
  favourites,
  now,
  random,
}: ScoreInput): (reflection: ReflectionFact) => { score: number; why: Why } {
  const themeAges = youngest(shown, ({ theme }) => theme, now);
  const kindAges = youngest(shown, ({ kind }) => kind, now);
  const liked = new Set(favourites);

  const themeDeficit: Part = ({ theme }) => {
    const age = themeAges.get(theme);
    if (age === undefined) return { share: 1, why: { kind: 'theme-new', theme } };
    const days = Math.floor(age / DAY_MS);
    return { share: themeShare(days), why: { kind: 'theme-rested', theme, days } };
  };
  const feelingFit: Part = (reflection) => {
    const group = [...mood.now].find((each) => SUITS[each](reflection));
    return group ? { share: 1, why: { kind: 'feeling', group } } : { share: 0, why: BY_CHANCE };
  };
  const kindVariety: Part = ({ kind }) => {
    const age = kindAges.get(kind) ?? Number.POSITIVE_INFINITY;
    const younger = [...kindAges.values()].filter((other) => other < age).length;
    const share = kindAges.has(kind) ? younger / (KINDS.length - 1) : 1;
    return { share, why: { kind: 'variety' } };
  };
  const parts: [weight: number, part: Part][] = [
    [0.1, () => ({ share: random(), why: BY_CHANCE })],
    [0.35, themeDeficit],
    [0.25, feelingFit],
    [0.2, kindVariety],
    [0.1, ({ id }) => ({ share: liked.has(id) ? 1 : 0, why: { kind: 'liked' } })],
  ];

  return (reflection) => {
    let score = 0;
    let most = { points: -1, why: BY_CHANCE };
    for (const [weight, part] of parts) {
      const { share, why } = part(reflection);
      score += weight * share;
      if (weight * share > most.points) most = { points: weight * share, why };
    }
    return { score, why: most.why };
  };
}

const BY_CHANCE: Why = { kind: 'chance' };

/** How long ago each was last shown, in ms; what was never shown is not in it. */
function youngest<Key>(
  shown: readonly ShownBefore[],
  keyOf: (item: ShownBefore) => Key | undefined,
  now: number,
): Map<Key, number> {
  const ages = new Map<Key, number>();
  for (const item of shown) {
    const key = keyOf(item);
    const age = ageOf(item.at, now);
    if (key !== undefined && age < (ages.get(key) ?? Number.POSITIVE_INFINITY)) ages.set(key, age);
  }
  return ages;
}
