// How many times as long one thing takes as another, and how sure that is: no machine's milliseconds
// are another's, and no two runs are alike.
import { seededRandom } from '../lib/core/random.ts';

/** What was measured: ours against something as small as can be. */
export interface Ratio {
  /** Of the middles, see {@link middleOf}. */
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
    middleOf(runs.map(() => runs[Math.floor(random() * runs.length)] ?? Number.NaN));
  const ratios = Array.from({ length: DRAWINGS }, () => draw(ours) / draw(control)).sort(
    (a, b) => a - b,
  );
  return {
    ratio: middleOf(ours) / middleOf(control),
    from: ratios[Math.floor(DRAWINGS * 0.025)] ?? Number.NaN,
    to: ratios[Math.floor(DRAWINGS * 0.975)] ?? Number.NaN,
    ours: middleOf(ours),
    control: middleOf(control),
    runs: ours.length,
  };
}

/**
 * The mean of the middle half. A busy machine makes some runs long that have nothing to do with us; and
 * a browser tells of a paint in steps of 4 ms, of which a median would take one or the next.
 */
function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const side = Math.floor(sorted.length / 4);
  const middle = sorted.slice(side, sorted.length - side);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
