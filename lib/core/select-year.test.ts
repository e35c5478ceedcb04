// A year with the shipped library, for eight kinds of use: what each meets, and never meets.
import { describe, expect, it } from 'vitest';
import shipped from '@/content/reflections.json';
import { given, NOW } from '@/lib/testing/selection';
import type { SelectHistory, SelectSettings } from './choice-rules';
import { eligible } from './eligible';
import type { Felt } from './entry';
import type { Group } from './feelings';
import { moodOf } from './mood';
import { seededRandom } from './random';
import { type Depth, type ReflectionFact, THEMES } from './reflection';
import { pickReflection } from './select';
import { DAY_MS, HOUR_MS } from './time';

const LIBRARY = shipped as ReflectionFact[];

interface Use {
  settings?: Partial<SelectSettings>;
  /** How many times he opens it on a day of the year, 0 to 364. */
  visits: (day: number) => number;
  /** Of the visits that are kept with a feeling, how many are of each group. */
  moods?: (day: number) => Partial<Record<Group, number>>;
}

const EVERY_MOOD: Record<Group, number> = { bright: 1, easy: 2, charged: 1, heavy: 1, mixed: 1 };
const daily = (): number => 2;

const USES: Record<string, Use> = {
  new: { visits: (day) => (day < 14 ? 4 : 1) },
  daily: { visits: daily },
  rare: { visits: (day) => (day % 9 === 0 ? 1 : 0) },
  'with a heavy month': {
    visits: daily,
    moods: (day) => (day >= 90 && day < 120 ? { heavy: 4, charged: 3, mixed: 1 } : EVERY_MOOD),
  },
  'not safe': { visits: daily, settings: { openness: false, situation: 'partnered' } },
  single: { visits: daily, settings: { situation: 'single' } },
  partner: { visits: daily, settings: { situation: 'partnered', maxDepth: 3 } },
  'one theme only': {
    visits: daily,
    settings: { themesOff: THEMES.filter((theme) => theme !== 'good-news') },
  },
};

interface Shown {
  at: number;
  reflection: ReflectionFact;
  /** Chosen ahead, so that a nudge may announce it. */
  prepared: boolean;
  /** When a charged feeling was last kept. */
  chargedAt: number;
  /** How many might have been chosen. */
  pool: number;
}

/**
 * Each visit meets what was prepared at the end of the last one; at every third he asks for another,
 * and at every other he keeps what he feels.
 */
function liveAYear(
  { settings = {}, visits, moods = () => EVERY_MOOD }: Use,
  seed: number,
): Shown[] {
  const random = seededRandom(seed);
  const history: SelectHistory = { seen: {}, favourites: [], hidden: [], recent: [] };
  const year: Shown[] = [];
  let chargedAt = Number.NEGATIVE_INFINITY;

  function choose(now: number, feelings: readonly Felt[], deepest: Depth) {
    const maxDepth = Math.min(settings.maxDepth ?? 2, deepest) as Depth;
    const last = year.at(-1)?.reflection.id;
    const input = given({
      library: LIBRARY,
      history,
      settings: { ...settings, maxDepth },
      feelings,
      now,
      random,
      exclude: last === undefined ? [] : [last],
    });
    const { pool } = eligible(input, moodOf(feelings, history.recent, now));
    return { reflection: pickReflection(input)?.reflection, pool: pool.length };
  }

  function meet(at: number, chosen: ReturnType<typeof choose>, prepared: boolean): void {
    const { reflection, pool } = chosen;
    if (!reflection) return;
    year.push({ at, reflection, prepared, chargedAt, pool });
    history.seen[reflection.id] = { at, times: (history.seen[reflection.id]?.times ?? 0) + 1 };
  }

  let next = choose(NOW, [], 2);
  for (let day = 0; day < 365; day += 1) {
    const times = visits(day);
    for (let visit = 0; visit < times; visit += 1) {
      const now = NOW + day * DAY_MS + Math.floor((visit * 14 * HOUR_MS) / times);
      meet(now, next, true);
      let felt: Felt[] = [];
      if (random() < 0.5) {
        const group = draw(moods(day), random);
        felt = [{ group }];
        if (group === 'charged') chargedAt = now;
        const { theme, kind } = year.at(-1)?.reflection ?? {};
        const entry = { at: now, feelings: felt, ...(theme && { theme }), ...(kind && { kind }) };
        history.recent = [entry, ...history.recent].slice(0, 60);
      }
      if (random() < 0.33) meet(now + 60_000, choose(now + 60_000, felt, 3), false);
      next = choose(now + 120_000, felt, 2);
    }
  }
  return year;
}

function draw(shares: Partial<Record<Group, number>>, random: () => number): Group {
  const groups = Object.entries(shares).flatMap(([group, share]) =>
    Array.from({ length: share }, () => group as Group),
  );
  return groups[Math.floor(random() * groups.length)] ?? 'mixed';
}

describe.each(Object.entries(USES))('a year of use: %s', (_name, use) => {
  const years = [1, 2, 3].map((seed) => liveAYear(use, seed));
  const openness = use.settings?.openness ?? true;
  const themesOff = use.settings?.themesOff ?? [];

  it('always has something to show', () => {
    const visits = Array.from({ length: 365 }, (_, day) => use.visits(day));
    const times = visits.reduce((sum, count) => sum + count, 0);
    for (const year of years) {
      expect(year.filter(({ prepared }) => prepared)).toHaveLength(times);
    }
  });

  it('repeats nothing within 45 days while less than 60 % of the rest was met', () => {
    for (const year of years) {
      const last = new Map<string, number>();
      for (const [index, { at, reflection, pool }] of year.entries()) {
        const before = last.get(reflection.id);
        last.set(reflection.id, index);
        if (before === undefined || at - (year[before]?.at ?? 0) >= 45 * DAY_MS) continue;
        const since = new Set(year.slice(before, index).map((shown) => shown.reflection.id));
        expect(since.size).toBeGreaterThanOrEqual(Math.floor(pool * 0.6));
      }
    }
  });

  it('meets every theme that is on', () => {
    for (const year of years) {
      const met = new Set(year.map(({ reflection }) => reflection.theme));
      expect([...met].sort()).toEqual(THEMES.filter((theme) => !themesOff.includes(theme)).sort());
    }
  });

  it.runIf(!openness)('asks for no openness', () => {
    for (const { reflection } of years.flat()) {
      expect(reflection.avoidWhen).not.toContain('unsafe');
      expect(reflection.kind).not.toBe('partner-invitation');
    }
  });

  it('reframes nothing within six hours of a charged feeling', () => {
    const hot = years.flat().filter(({ at, chargedAt }) => at - chargedAt < 6 * HOUR_MS);
    // What was prepared before the feeling was kept is on screen while he keeps it, not after.
    expect(hot.length).toBeGreaterThan(0);
    for (const { reflection } of hot) {
      expect(['reframe', 'partner-invitation']).not.toContain(reflection.kind);
    }
  });

  it('goes as deep as was switched on, and never by what a nudge announces', () => {
    const deepest = (prepared: boolean): number =>
      Math.max(
        0,
        ...years
          .flat()
          .filter((shown) => shown.prepared === prepared)
          .map(({ reflection }) => reflection.depth),
      );
    expect(deepest(true)).toBeLessThanOrEqual(2);
    expect(deepest(false)).toBeLessThanOrEqual(use.settings?.maxDepth ?? 2);
    if (use.settings?.maxDepth === 3) expect(deepest(false)).toBe(3);
  });
});
