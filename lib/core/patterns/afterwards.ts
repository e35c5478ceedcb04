// What came after an entry: how plans went, and what was kept, said or asked for. Counted, not
// scored: a plan that did not happen is an answer like the others.
import type { Entry } from '../entry';
import type { Dated } from './dated';

export const OUTCOMES = ['kept', 'said', 'asked-for-room'] as const satisfies readonly NonNullable<
  Entry['outcome']
>[];
export type Outcome = (typeof OUTCOMES)[number];

/** `open`: not answered, or not asked yet. */
export const PLAN_ENDS = ['yes', 'partly', 'no', 'open'] as const;
export type PlanEnd = (typeof PLAN_ENDS)[number];

export interface Afterwards {
  plans: Readonly<Record<PlanEnd, number>>;
  outcomes: Readonly<Record<Outcome, number>>;
}

export function planEndOf({ plan }: Entry): PlanEnd | undefined {
  return plan && (plan.happened ?? 'open');
}

/**
 * Undefined where there is nothing of either.
 * @param dated of the span
 */
export function toAfterwards(dated: readonly Dated[]): Afterwards | undefined {
  const plans = { yes: 0, partly: 0, no: 0, open: 0 };
  const outcomes = { kept: 0, said: 0, 'asked-for-room': 0 };
  let any = false;
  for (const { entry } of dated) {
    const end = planEndOf(entry);
    if (end) plans[end] += 1;
    if (entry.outcome) outcomes[entry.outcome] += 1;
    any ||= end !== undefined || entry.outcome !== undefined;
  }
  return any ? { plans, outcomes } : undefined;
}
