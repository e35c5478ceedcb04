// Chooses the next reflection and says why. Promise: nothing hidden, unsafe or too heavy for the
// moment is ever chosen, and the reason named is the one that counted most.
import type { Circumstances, SelectHistory } from './choice-rules';
import { eligible, restingAmong } from './eligible';
import type { Felt } from './entry';
import { moodOf } from './mood';
import type { ReflectionFact, Why } from './reflection';
import { type ShownBefore, scorer } from './score';

export interface SelectInput<R extends ReflectionFact> extends Circumstances<R> {
  /** What is felt now: just chosen, or just kept. */
  feelings: readonly Felt[];
  /** The next number in [0, 1); drawn once for each candidate. */
  random: () => number;
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
  const resting = restingAmong(pool, history.seen, now);
  for (const reflection of pool) {
    if (resting.has(reflection)) continue;
    const scored = scoreOf(reflection);
    if (!best || scored.score > best.score) best = { reflection, ...scored };
  }
  if (!best) return undefined;
  const { reflection, why } = best;
  if (lighter) return { reflection, why: { kind: 'lighter' } };
  if (calming) return { reflection, why: { kind: 'feeling', group: 'charged' } };
  return { reflection, why: shown.length === 0 ? { kind: 'first' } : why };
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
