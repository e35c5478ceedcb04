// How high entries will be, about: where rows stand before they were ever drawn. The nearer it comes,
// the less the page has to be put right while one scrolls.
import { opensDay, type TimelineItem } from './timeline';

/** As EntryView.module.css and EntryList.module.css have it, in px, at the usual size of text. */
const LINE = 23;
const DAY_HEADING = 67;
const LEAST = 44;
/** Around all of it, and between its parts. */
const ROOM = 30;
const TIME_ABOVE = 35;

export interface TextMeasure {
  /** How many letters go into a line. */
  perLine: number;
  /** 1 is the usual size of text. */
  scale: number;
  /** Where there is no room for it beside, the time of an entry stands above it. */
  narrow: boolean;
}

/**
 * In the order of the items.
 * @param tallest what all of them may come to, in px. Where it is less than they need, each is guessed
 * too low: it takes its room when it is drawn, and nobody draws them all.
 */
export function toRowHeights(
  items: readonly TimelineItem[],
  { perLine, scale, narrow }: TextMeasure,
  tallest: number,
): Float32Array {
  const room = ROOM + (narrow ? TIME_ABOVE : 0);
  let all = 0;
  const heights = Float32Array.from(items, ({ lines, letters }, place) => {
    const text = (lines + Math.ceil(letters / perLine)) * LINE * scale;
    const height =
      Math.max(LEAST, room + text) + (opensDay(items, place) ? DAY_HEADING * scale : 0);
    all += height;
    return height;
  });
  return all > tallest ? heights.map((height) => (height * tallest) / all) : heights;
}
