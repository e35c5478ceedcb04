// What may be chosen just now, and why the rest may not. Promise: the choice and its explanation go
// by the same rules, so that nothing is left out without a reason that can be said.
import {
  type Circumstances,
  firmRules,
  type LeftOut,
  type Rule,
  type SelectHistory,
  yieldingRules,
} from './choice-rules';
import { ageOf, type Mood, moodOf } from './mood';
import type { ReflectionFact } from './reflection';
import { DAY_MS } from './time';

export interface Eligible<R extends ReflectionFact> {
  pool: R[];
  /** Only body checks and pauses are left, because of a charged feeling. */
  calming: boolean;
}

/**
 * What may be chosen. Firm rules hold always. When the others leave nothing they give way, in this
 * order: only a body check or pause while charged, then `exclude`, then the depth ladder. The rest
 * after being seen gives way before any of them: see {@link restingAmong}.
 */
export function eligible<R extends ReflectionFact>(
  circumstances: Circumstances<R>,
  mood: Mood,
): Eligible<R> {
  const { pool, rules, yielding } = judge(circumstances, mood);
  return { pool, calming: mood.now.has('charged') && rules.length === yielding.length };
}

/** Why each reflection that would not be chosen now would not, by id; the lasting reasons first. */
export function leftOut<R extends ReflectionFact>(
  circumstances: Omit<Circumstances<R>, 'lighter' | 'exclude'>,
): Map<string, LeftOut[]> {
  const { library, history, now } = circumstances;
  const { firm, rules, pool } = judge(circumstances, moodOf([], history.recent, now));
  const resting = restingAmong(pool, history.seen, now);
  const reasons = (reflection: R): LeftOut[] => {
    const lasting = reasonsOf(firm, reflection);
    if (lasting.length > 0) return lasting;
    const yielding = reasonsOf(rules, reflection);
    if (yielding.length > 0 || !resting.has(reflection)) return yielding;
    return [{ kind: 'rests', at: history.seen[reflection.id]?.at ?? now }];
  };
  return new Map(
    library.flatMap((reflection) => {
      const found = reasons(reflection);
      return found.length > 0 ? [[reflection.id, found]] : [];
    }),
  );
}

function reasonsOf(rules: readonly Rule[], reflection: ReflectionFact): LeftOut[] {
  const found = rules.flatMap(({ allows, reason }) =>
    reason && !allows(reflection) ? [reason(reflection)] : [],
  );
  // Two rules may say the same of a feeling: it is said once.
  return [...new Map(found.map((each) => [each.kind, each])).values()];
}

/** `rules`: those of the yielding ones that did not give way. */
function judge<R extends ReflectionFact>(circumstances: Circumstances<R>, mood: Mood) {
  const firm = firmRules(circumstances, mood);
  const yielding = yieldingRules(circumstances, mood);
  const allowed = circumstances.library.filter((each) => firm.every(({ allows }) => allows(each)));
  for (let rules = yielding; ; rules = rules.slice(0, -1)) {
    const pool = allowed.filter((each) => rules.every(({ allows }) => allows(each)));
    if (pool.length > 0 || rules.length === 0) return { firm, yielding, rules, pool };
  }
}

const SEEN_REST_MS = 45 * DAY_MS;

/**
 * What was seen rests: for 45 days, or until 60 % of what is eligible was seen, counted since and
 * with itself. So the one seen longest ago is never among it.
 */
export function restingAmong<R extends ReflectionFact>(
  pool: readonly R[],
  seen: SelectHistory['seen'],
  now: number,
): Set<R> {
  const seenAt = ({ id }: R): number => seen[id]?.at ?? Number.NEGATIVE_INFINITY;
  const latest = pool
    .filter((reflection) => ageOf(seenAt(reflection), now) < SEEN_REST_MS)
    .sort((a, b) => seenAt(b) - seenAt(a));
  return new Set(latest.slice(0, Math.ceil((pool.length * 3) / 5) - 1));
}
