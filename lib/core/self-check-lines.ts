// The lines of the self-check, and what can be answered. Ours, not a validated test: so there is no
// total, no cut-off, and no answer that is better than another.

/** Names that stay: exports hold them. */
export const SELF_CHECK_LINES = [
  'found-word',
  'let-know',
  'asked',
  'said-time-alone',
  'noticed',
  'went-okay',
] as const;
export type SelfCheckLine = (typeof SELF_CHECK_LINES)[number];

/** From "not at all" to "very often", and "doesn't apply". */
export const SELF_CHECK_ANSWERS = [0, 1, 2, 3, 4, 'n/a'] as const;
export type SelfCheckAnswer = (typeof SELF_CHECK_ANSWERS)[number];

/** "Being open felt safe enough": beside the lines, never drawn as one. */
export const SAFE_ENOUGH_ANSWERS = ['yes', 'unsure', 'no'] as const;
export type SafeEnough = (typeof SAFE_ENOUGH_ANSWERS)[number];

/** What is answered so far; each of it can be left out. */
export interface SelfCheckDraft {
  answers: Partial<Record<SelfCheckLine, SelfCheckAnswer>>;
  safe?: SafeEnough;
}

export const NO_ANSWERS: SelfCheckDraft = { answers: {} };

/** Answers a line, or takes its answer back when the same is given again. */
export function withAnswer(
  { answers, ...rest }: SelfCheckDraft,
  line: SelfCheckLine,
  answer: SelfCheckAnswer,
): SelfCheckDraft {
  const { [line]: before, ...others } = answers;
  return { ...rest, answers: before === answer ? others : { ...others, [line]: answer } };
}

/** Answers whether it felt safe enough, or takes the answer back when it is given again. */
export function withSafe(
  { safe: before, ...rest }: SelfCheckDraft,
  safe: SafeEnough,
): SelfCheckDraft {
  return before === safe ? rest : { ...rest, safe };
}

export function isUnanswered({ answers, safe }: SelfCheckDraft): boolean {
  return safe === undefined && Object.keys(answers).length === 0;
}
