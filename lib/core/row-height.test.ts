import { describe, expect, it } from 'vitest';
import { entry } from '@/lib/testing/open-page';
import { toRowHeights } from './row-height';
import { createTimelineItem } from './timeline';

const toItem = createTimelineItem();
const items = [
  toItem(entry(1, { note: '' })),
  toItem(entry(0, { note: 'word '.repeat(60) })),
  toItem(entry(0, { note: 'word '.repeat(400) })),
  toItem(entry(-3_000, { note: '' })),
];
const TEXT = { perLine: 75, scale: 1, narrow: false };

describe('the heights that rows are guessed to have', () => {
  it('grow with what there is to show, and with a day that begins', () => {
    const [first = 0, some = 0, long = 0, last = 0] = toRowHeights(items, TEXT, 1e6);
    expect(some).toBeGreaterThan(first - 67 + 3 * 23);
    expect(long).toBeGreaterThan(some);
    expect(last).toBe(first);
  });

  it('grow with the text, and with narrower lines', () => {
    const usual = toRowHeights(items, TEXT, 1e6);
    const large = toRowHeights(items, { ...TEXT, scale: 1.3 }, 1e6);
    const narrow = toRowHeights(items, { ...TEXT, perLine: 40 }, 1e6);
    expect(large.every((height, place) => height > (usual[place] ?? 0))).toBe(true);
    expect(narrow[1]).toBeGreaterThan(usual[1] ?? 0);
    expect(narrow[3]).toBe(usual[3]);
    const above = toRowHeights(items, { ...TEXT, narrow: true }, 1e6);
    expect(above.every((height, place) => height > (usual[place] ?? 0))).toBe(true);
  });

  it('never come to more than a page can be tall', () => {
    const sum = (heights: Float32Array): number => heights.reduce((a, b) => a + b, 0);
    expect(sum(toRowHeights(items, TEXT, 200))).toBeCloseTo(200, 2);
  });
});
