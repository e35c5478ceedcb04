// How many times as long one thing takes as another, and how sure that is: no machine's milliseconds
// are another's, and no two runs are alike.
import { seededRandom } from '../lib/core/random.ts';

/** What was measured: ours against something as small as can be. */
export interface Ratio {
  /** Of the medians: a busy machine makes some runs long that have nothing to do with us. */
  ratio: number;
  /** In 95 of 100 drawings from the same runs the ratio lies between these. */
  from: number;
  to: number;
  /** In ms, for a picture only. */
  ours: number;
  control: number;
  runs: number;
}

const DRAWINGS = 2_000;

export function toRatio(ours: readonly number[], control: readonly number[]): Ratio {
  const random = seededRandom(1);
  const draw = (runs: readonly number[]): number =>
    median(runs.map(() => runs[Math.floor(random() * runs.length)] ?? Number.NaN));
  const ratios = Array.from({ length: DRAWINGS }, () => draw(ours) / draw(control)).sort(
    (a, b) => a - b,
  );
  return {
    ratio: median(ours) / median(control),
    from: ratios[Math.floor(DRAWINGS * 0.025)] ?? Number.NaN,
    to: ratios[Math.floor(DRAWINGS * 0.975)] ?? Number.NaN,
    ours: median(ours),
    control: median(control),
    runs: ours.length,
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
