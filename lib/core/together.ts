// A round of questions for two: from light to as deep as was chosen, each asked once.
import {
  type Question,
  TOGETHER_DEPTHS,
  type TogetherDepth,
  type TogetherQuestions,
} from './question';

export const TOGETHER_MINUTES = [5, 10, 20] as const;
export type TogetherMinutes = (typeof TOGETHER_MINUTES)[number];

/** Two people and one question. */
const MINUTES_EACH = 2.5;

/** @param random gives [0, 1) at each call */
export function toRound(
  questions: TogetherQuestions,
  deepest: TogetherDepth,
  minutes: TogetherMinutes,
  random: () => number,
): Question[] {
  const depths = TOGETHER_DEPTHS.slice(0, TOGETHER_DEPTHS.indexOf(deepest) + 1);
  const count = Math.round(minutes / MINUTES_EACH);
  return depths.flatMap((depth, index) => {
    const share =
      Math.floor((count * (index + 1)) / depths.length) -
      Math.floor((count * index) / depths.length);
    return drawn(questions[depth], share, random);
  });
}

function drawn(all: readonly Question[], count: number, random: () => number): Question[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

export interface Turn {
  /** Which question. */
  index: number;
  /** Whether the second of the two is asked now. */
  second: boolean;
}

/** @returns undefined after the last one */
export function nextTurn({ index, second }: Turn, count: number): Turn | undefined {
  if (!second) return { index, second: true };
  return index + 1 < count ? { index: index + 1, second: false } : undefined;
}
