// What is felt now and what was felt lately, as far as it matters for choosing a reflection.
import type { Entry, Felt } from './entry';
import type { Group } from './feelings';
import { DAY_MS, HOUR_MS } from './time';

/**
 * How long it is too soon for some reflections: naming a feeling and reframing it in one sitting
 * made people feel worse (Nook 2021).
 */
export const MOOD_MS = 6 * HOUR_MS;

export interface Mood {
  /** Groups felt now; when nothing was said now, those of the newest entry of six hours. */
  now: ReadonlySet<Group>;
  /** Groups felt now or within six hours. */
  lately: ReadonlySet<Group>;
}

export function moodOf(
  feelings: readonly Felt[],
  recent: readonly Pick<Entry, 'at' | 'feelings'>[],
  now: number,
): Mood {
  const lately = recent
    .filter(({ at }) => ageOf(at, now) < MOOD_MS)
    .sort((a, b) => b.at - a.at)
    .map((entry) => entry.feelings);
  return {
    now: groupsOf(feelings.length > 0 ? feelings : (lately[0] ?? [])),
    lately: groupsOf([...feelings, ...lately.flat()]),
  };
}

function groupsOf(feelings: readonly Felt[]): Set<Group> {
  return new Set(feelings.flatMap(({ group }) => group ?? []));
}

/**
 * How long ago a moment was, in ms. One that lies more than a day ahead comes from a clock that was
 * wrong and counts as long ago: so a clock set right heals what it wrote.
 */
export function ageOf(at: number, now: number): number {
  return now - at < -DAY_MS ? Number.POSITIVE_INFINITY : Math.max(now - at, 0);
}
