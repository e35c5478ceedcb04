import { describe, expect, it } from 'vitest';
import { entry } from '@/lib/testing/open-page';
import type { ReadMonth } from './log-store';
import { createTimelineItems } from './timeline-items';

const monthOf = (month: string, ...numbers: number[]): ReadMonth => ({
  month,
  entries: numbers.map((number) => entry(number)),
  damaged: 0,
});

describe('the items of entries', () => {
  it('keep their keys when their month is read again, or another page moved them', () => {
    const items = createTimelineItems();
    const keyOf = (number: number) =>
      items.all().find((item) => item.entry.id === entry(number).id)?.key;
    const [november, october] = [monthOf('2026-11', 3, 2), monthOf('2026-10', 1)];
    items.arrange([november, october]);
    const keys = [3, 2, 1].map(keyOf);
    expect(new Set(keys).size).toBe(3);
    items.arrange([monthOf('2026-11', 4, 3), monthOf('2026-10', 2, 1)]);
    expect([3, 2, 1].map(keyOf)).toEqual(keys);
    expect(keys).not.toContain(keyOf(4));
    items.setLabels(() => 'worn out');
    items.arrange([november, october]);
    expect([3, 2, 1].map(keyOf)).toEqual(keys);
  });

  it('are found by other labels once these are there', () => {
    const items = createTimelineItems();
    items.arrange([monthOf('2026-11', 1)]);
    const [item] = items.all();
    if (!item) throw new Error('There is no item.');
    expect(items.has(item, ['worn'])).toBe(false);
    items.setLabels(() => 'worn out');
    expect(items.has(item, ['worn'])).toBe(true);
  });
});
