// "When ..., I'll ...": a plan on an entry, asked about once when its time has come, and never scored.

import { toPart } from './composer-parts';
import type { ComposerWords } from './composer-words';
import type { Entry } from './entry';
import { DAY_MS } from './time';

export type Plan = NonNullable<Entry['plan']>;
export type Happened = NonNullable<Plan['happened']>;

export const HAPPENED = ['yes', 'partly', 'no'] as const satisfies Happened[];

/** The file format's limit for either half. */
const LONGEST = 1_000;
/** A question that comes too late is only a reproach. */
const ASKED_FOR_MS = 30 * DAY_MS;

export interface PlanParts {
  when: string;
  will: string;
}

/** Both halves as they go on after "When" and "I'll"; undefined while one is empty. */
export function toPlanParts(
  { plan, small }: ComposerWords,
  typed: PlanParts,
): PlanParts | undefined {
  const when = toPart(typed.when, plan.when, small).slice(0, LONGEST);
  const will = toPart(typed.will, plan.will, small).slice(0, LONGEST);
  return when === '' || will === '' ? undefined : { when, will };
}

/** @param now epoch ms */
export function withPlan(
  entry: Entry,
  { when, will }: PlanParts,
  askAt: number,
  now: number,
): Entry {
  // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
  return withChange(entry, { plan: { when, then: will, askAt } }, now);
}

export function withOutcome(
  entry: Entry,
  outcome: NonNullable<Entry['outcome']>,
  now: number,
): Entry {
  return withChange(entry, { outcome }, now);
}

export interface Answer {
  /** Absent: not to be asked about. */
  happened?: Happened;
  how?: string;
}

export function withAnswer(entry: Entry, answer: Answer, now: number): Entry {
  if (!entry.plan) return entry;
  return withChange(entry, { plan: { ...entry.plan, ...answer, answeredAt: now } }, now);
}

/** Later than the last change, even when the clock is not. */
function withChange(entry: Entry, change: Partial<Entry>, now: number): Entry {
  const editedAt = Math.max(now, (entry.editedAt ?? entry.at) + 1);
  return { ...entry, ...change, editedAt };
}

/** The entry whose plan is to be asked about now: the one that came due last. */
export function pickDuePlan(entries: readonly Entry[], now: number): Entry | undefined {
  const askedAt = ({ plan }: Entry): number => plan?.askAt ?? 0;
  return entries
    .filter(({ plan }) => plan && plan.answeredAt === undefined && isDue(plan.askAt, now))
    .reduce<Entry | undefined>(
      (latest, entry) => (latest && askedAt(latest) >= askedAt(entry) ? latest : entry),
      undefined,
    );
}

function isDue(askAt: number, now: number): boolean {
  return askAt <= now && now - askAt < ASKED_FOR_MS;
}
