// The answers to one line of the self-check over time, as places on a picture. What was left out, or
// did not apply, breaks the line: nothing is guessed in between.
import type { SelfCheck } from './self-check';
import type { SelfCheckLine } from './self-check-lines';

export interface LinePoint {
  /** From the first self-check, 0, to the last, 1; a single one stands in the middle. */
  x: number;
  /** The answer, 0 to 4. */
  answer: number;
}

/** Runs of answers without a gap. @param checks oldest first */
export function toLineRuns(checks: readonly SelfCheck[], line: SelfCheckLine): LinePoint[][] {
  const first = checks[0]?.at ?? 0;
  const span = (checks.at(-1)?.at ?? 0) - first;
  const runs: LinePoint[][] = [];
  let run: LinePoint[] | undefined;
  for (const { at, answers } of checks) {
    const answer = answers[line];
    if (typeof answer !== 'number') {
      run = undefined;
      continue;
    }
    if (!run) {
      run = [];
      runs.push(run);
    }
    run.push({ x: span === 0 ? 0.5 : (at - first) / span, answer });
  }
  return runs;
}
