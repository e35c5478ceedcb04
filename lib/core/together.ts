// A round of questions for two: from light to as deep as was chosen, in about the time chosen, none
// asked twice. Promise: a round is a value and nothing else, so that letting go of it wipes it.
import {
  type Question,
  TOGETHER_DEPTHS,
  type TogetherDepth,
  type TogetherQuestions,
} from './question';

export const TOGETHER_MINUTES = [5, 10, 20] as const;
export type TogetherMinutes = (typeof TOGETHER_MINUTES)[number];

/** Two people and one question: the deeper it is, the longer each takes over it. */
const MINUTES_EACH: Record<TogetherDepth, number> = { light: 2.5, closer: 3.5, deep: 5 };

/** How far "about" may be from what was chosen, as a part of it. */
const NEAR_ENOUGH = 0.25;

export interface Turn {
  /** Which question. */
  index: number;
  /** Whether the second of the two is asked now. */
  second: boolean;
}

export interface RoundQuestion extends Question {
  depth: TogetherDepth;
}

export interface Round {
  questions: RoundQuestion[];
  /** Undefined: it is over. */
  turn: Turn | undefined;
  /** Not in the round, in the order in which they would be drawn. */
  left: TogetherQuestions;
  /** The round one step ago; undefined at its beginning. */
  before: Round | undefined;
}

interface Wish {
  deepest: TogetherDepth;
  minutes: TogetherMinutes;
  /** Ids of questions asked in earlier rounds, the latest last: they come when all others have. */
  asked: readonly string[];
}

/** The lengths a round can have that begins light, gets as deep as that, and takes about so long. */
export function timesFor(deepest: TogetherDepth): TogetherMinutes[] {
  return TOGETHER_MINUTES.filter((minutes) => {
    const depths = planRound(deepest, minutes);
    const off = Math.abs(minutesOf(depths) - minutes);
    return depths.includes(deepest) && off <= minutes * NEAR_ENOUGH;
  });
}

/** @param random gives [0, 1) at each call */
export function toRound(
  all: TogetherQuestions,
  { deepest, minutes, asked }: Wish,
  random: () => number,
): Round {
  const left: TogetherQuestions = {
    light: inOrder(all.light, asked, random),
    closer: inOrder(all.closer, asked, random),
    deep: inOrder(all.deep, asked, random),
  };
  const questions = planRound(deepest, minutes).flatMap((depth) =>
    left[depth].splice(0, 1).map((question) => ({ ...question, depth })),
  );
  return { questions, turn: { index: 0, second: false }, left, before: undefined };
}

/** The depths of its questions: one light, then whichever has fewest, as long as time is nearer met. */
function planRound(deepest: TogetherDepth, minutes: TogetherMinutes): TogetherDepth[] {
  const depths = TOGETHER_DEPTHS.slice(0, TOGETHER_DEPTHS.indexOf(deepest) + 1);
  const plan: TogetherDepth[] = ['light'];
  const countOf = (depth: TogetherDepth): number => plan.filter((each) => each === depth).length;
  for (;;) {
    const next = depths.reduce((few, depth) => (countOf(depth) <= countOf(few) ? depth : few));
    const off = Math.abs(minutesOf(plan) - minutes);
    if (Math.abs(minutesOf([...plan, next]) - minutes) >= off) break;
    plan.push(next);
  }
  return depths.flatMap((depth) => plan.filter((each) => each === depth));
}

export function minutesOf(depths: readonly TogetherDepth[]): number {
  return depths.reduce((sum, depth) => sum + MINUTES_EACH[depth], 0);
}

function inOrder(
  all: readonly Question[],
  asked: readonly string[],
  random: () => number,
): Question[] {
  const fresh = all.filter(({ id }) => !asked.includes(id));
  const drawn = all.flatMap(() => fresh.splice(Math.floor(random() * fresh.length), 1));
  return [...drawn, ...asked.flatMap((id) => all.filter((question) => question.id === id))];
}

/** Said or passed, by either of the two: what comes next, until it is over. */
export function goOn(round: Round): Round {
  return { ...round, turn: nextTurn(round), before: round };
}

function nextTurn({ turn, questions }: Round): Turn | undefined {
  if (!turn) return undefined;
  if (!turn.second) return { ...turn, second: true };
  return turn.index + 1 < questions.length ? { index: turn.index + 1, second: false } : undefined;
}

/**
 * Another question in place of this one, of the depth before, for both of them.
 * @returns undefined where there is none: light is as light as it gets
 */
export function askLighter(round: Round): Round | undefined {
  const { questions, turn, left } = round;
  const now = turn && questions[turn.index];
  const depth = now && TOGETHER_DEPTHS[TOGETHER_DEPTHS.indexOf(now.depth) - 1];
  const [question, ...others] = depth ? left[depth] : [];
  if (!depth || !question) return undefined;
  return {
    questions: questions.with(turn.index, { ...question, depth }),
    turn: { index: turn.index, second: false },
    left: { ...left, [depth]: others },
    before: round,
  };
}

export function stop(round: Round): Round {
  return { ...round, turn: undefined, before: round };
}

/** Earlier rounds and this one: what was on screen in it counts as asked, the latest last. */
export function withAsked(asked: readonly string[], round: Round): string[] {
  const shown = idsShown(round);
  return [...asked.filter((id) => !shown.includes(id)), ...shown];
}

function idsShown({ questions, turn, before }: Round): string[] {
  const now = turn ? questions[turn.index]?.id : undefined;
  return [...new Set([...(before ? idsShown(before) : []), ...(now === undefined ? [] : [now])])];
}
