// Where columns stand in a picture over time, in percent of its width. The drawing is stretched to
// what room there is: so it fits any page, at any size of text.
import { scaleBand } from 'd3-scale';

/** One or two columns as wide as the page would look like much. */
const LEAST_COLUMNS = 8;

export interface Columns {
  /** Of a column, and of what is drawn in it. */
  step: number;
  bar: number;
  /** Where its drawing begins, and its middle. */
  startOf: (place: number) => number;
  middleOf: (place: number) => number;
}

export function toColumns(count: number): Columns {
  const places = Array.from({ length: Math.max(count, LEAST_COLUMNS) }, (_, place) => place);
  const scale = scaleBand(places, [0, 100]).paddingInner(0.3).paddingOuter(0.15);
  const startOf = (place: number): number => scale(place) ?? 0;
  return {
    step: scale.step(),
    bar: scale.bandwidth(),
    startOf,
    middleOf: (place) => startOf(place) + scale.bandwidth() / 2,
  };
}
