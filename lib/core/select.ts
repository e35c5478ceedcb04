// Chooses the next reflection and says why. Promise: nothing hidden, unsafe or too heavy for the
// moment is ever chosen, and the reason named is the one that counted most.
import type { Entry, Felt } from './entry';
import { ageOf, type Mood, moodOf } from './mood';
import type { Personal } from './personal';
import {
  type AVOID_WHEN,
  type Depth,
  type Kind,
  type ReflectionFact,
  SITUATIONS,
  type Theme,
  type Why,
} from './reflection';
import { isCalming, type ShownBefore, scorer } from './score';
import { DAY_MS } from './time';

export interface SelectHistory extends Pick<Personal, 'seen' | 'favourites' | 'hidden'> {
  /** The last entries, in any order. */
  recent: readonly Pick<Entry, 'at' | 'feelings' | 'theme' | 'kind'>[];
}

export interface SelectSettings {
  /** Not told: only what fits everyone. */
  situation?: (typeof SITUATIONS)[number];
  /** 3 only once it was switched on. */
  maxDepth: Depth;
  themesOff: readonly Theme[];
  /** False where being open is not safe, or may not be. */
  openness: boolean;
}

export interface SelectInput<R extends ReflectionFact> {
  library: readonly R[];
  history: SelectHistory;
  /** What is felt now: just chosen, or just kept. */
  feelings: readonly Felt[];
  settings: SelectSettings;
  /** Epoch ms. */
  now: number;
  /** The next number in [0, 1); drawn once for each candidate. */
  random: () => number;
  /** Lighter today: depth 1. */
  lighter?: boolean;
  /** Ids not to choose again just now, such as the one on screen. */
  exclude?: readonly string[];
}

export interface Picked<R extends ReflectionFact> {
  reflection: R;
  why: Why;
}

/** Undefined when the firm rules leave nothing: see {@link eligible}. */
export function pickReflection<R extends ReflectionFact>(
  input: SelectInput<R>,
): Picked<R> | undefined {
  const { library, history, now, random, lighter } = input;
  const mood = moodOf(input.feelings, history.recent, now);
  const { pool, calming } = eligible(input, mood);
  const shown = shownBefore(library, history);
  const scoreOf = scorer({ mood, shown, favourites: history.favourites, now, random });
  let best: (Picked<R> & { score: number }) | undefined;
  for (const reflection of rested(pool, history.seen, now)) {
    const scored = scoreOf(reflection);
    if (!best || scored.score > best.score) best = { reflection, ...scored };
  }
  if (!best) return undefined;
  const { reflection, why } = best;
  if (lighter) return { reflection, why: { kind: 'lighter' } };
  if (calming) return { reflection, why: { kind: 'feeling', group: 'charged' } };
  return { reflection, why: shown.length === 0 ? { kind: 'first' } : why };
}

/** What each state rules out besides the reflections that say so themselves (`avoidWhen`). */
const RULED_OUT: Record<(typeof AVOID_WHEN)[number], readonly Kind[]> = {
  unsafe: ['partner-invitation'],
  hot: ['reframe', 'partner-invitation'],
  heavy: [],
};

/**
 * What may be chosen. Firm rules hold always. When the others leave nothing they give way, in this
 * order: only a body check or pause while charged, then `exclude`, then the depth ladder. The rest
 * after being seen gives way before any of them: see {@link rested}.
 */
function eligible<R extends ReflectionFact>(
  { library, history, settings, lighter, exclude = [] }: SelectInput<R>,
  mood: Mood,
): { pool: R[]; calming: boolean } {
  const { situation, themesOff, maxDepth, openness } = settings;
  const charged = mood.now.has('charged');
  const deepest = lighter || charged ? 1 : maxDepth;
  const situations = situation === undefined ? SITUATIONS : [situation];
  const states = [
    ...(openness ? [] : (['unsafe'] as const)),
    ...(mood.lately.has('charged') ? (['hot'] as const) : []),
    ...(mood.lately.has('heavy') ? (['heavy'] as const) : []),
  ];
  const hidden = new Set(history.hidden);
  const allowed = library.filter(
    ({ id, theme, kind, depth, fits, avoidWhen }) =>
      !hidden.has(id) &&
      !themesOff.includes(theme) &&
      depth <= deepest &&
      situations.every((each) => fits.includes(each)) &&
      !states.some((state) => avoidWhen.includes(state) || RULED_OUT[state].includes(kind)),
  );
  const isUnlocked = depthLadder(library, history.seen);
  const yielding = [
    isUnlocked,
    ({ id }: R) => !exclude.includes(id),
    (reflection: R) => !charged || isCalming(reflection),
  ];
  for (let rules = yielding; ; rules = rules.slice(0, -1)) {
    const pool = allowed.filter((reflection) => rules.every((rule) => rule(reflection)));
    if (pool.length > 0 || rules.length === 0) {
      return { pool, calming: charged && rules.length === yielding.length };
    }
  }
}

/** Depth 2 opens after three of depth 1 in its theme or ten in all, depth 3 after four of 2. */
function depthLadder(
  library: readonly ReflectionFact[],
  seen: SelectHistory['seen'],
): (reflection: ReflectionFact) => boolean {
  const times = new Map<string, number>();
  for (const { id, theme, depth } of library) {
    for (const key of [`${depth}`, `${depth} ${theme}`]) {
      times.set(key, (times.get(key) ?? 0) + (seen[id]?.times ?? 0));
    }
  }
  const atLeast = (key: string, count: number): boolean => (times.get(key) ?? 0) >= count;
  const opens: Record<Depth, (theme: Theme) => boolean> = {
    1: () => true,
    2: (theme) => atLeast(`1 ${theme}`, 3) || atLeast('1', 10),
    3: (theme) => atLeast(`2 ${theme}`, 4),
  };
  return ({ depth, theme }) => opens[depth](theme);
}

const SEEN_REST_MS = 45 * DAY_MS;

/**
 * What was not seen for 45 days, or not until 60 % of what is eligible was, counted since and with
 * itself. So the one seen longest ago is always among it.
 */
function rested<R extends ReflectionFact>(
  pool: readonly R[],
  seen: SelectHistory['seen'],
  now: number,
): R[] {
  const seenAt = ({ id }: R): number => seen[id]?.at ?? Number.NEGATIVE_INFINITY;
  const latest = pool
    .filter((reflection) => ageOf(seenAt(reflection), now) < SEEN_REST_MS)
    .sort((a, b) => seenAt(b) - seenAt(a));
  const resting = new Set(latest.slice(0, Math.ceil((pool.length * 3) / 5) - 1));
  return pool.filter((reflection) => !resting.has(reflection));
}

function shownBefore(
  library: readonly ReflectionFact[],
  { seen, recent }: SelectHistory,
): ShownBefore[] {
  const known = library.flatMap(({ id, theme, kind }) => {
    const record = seen[id];
    return record ? [{ at: record.at, theme, kind }] : [];
  });
  return [...known, ...recent.filter(({ theme, kind }) => theme ?? kind)];
}
