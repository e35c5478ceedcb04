import { describe, expect, it } from 'vitest';
import type { ReadMonth } from './log-store';
import { createReadAhead } from './read-ahead';

const MONTHS = ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05'];

function reading() {
  const asked: string[] = [];
  let note = 'before';
  const ahead = createReadAhead(async (months) => {
    asked.push(...months);
    return months.map((month): ReadMonth => ({ month, entries: [{ note }] as never, damaged: 0 }));
  });
  return { ahead, asked, write: (text: string) => (note = text) };
}

const monthsOf = (read: readonly ReadMonth[]): string[] => read.map(({ month }) => month);

describe('reading ahead', () => {
  it('gives every month once, in order, and is on its way to those that come next', async () => {
    const { ahead, asked } = reading();
    expect(monthsOf(await ahead.next(MONTHS, 2))).toEqual(MONTHS.slice(0, 2));
    expect(asked).toEqual(MONTHS.slice(0, 6));
    expect(monthsOf(await ahead.next(MONTHS.slice(2), 2))).toEqual(MONTHS.slice(2, 4));
    expect(monthsOf(await ahead.next(MONTHS.slice(4), 1))).toEqual(MONTHS.slice(4, 6));
    expect(monthsOf(await ahead.next(MONTHS.slice(6), 1))).toEqual(MONTHS.slice(6));
    expect(await ahead.next([], 1)).toEqual([]);
    expect(asked).toEqual(MONTHS);
  });

  it('gives nothing that was on its way before something was written', async () => {
    const { ahead, write } = reading();
    await ahead.next(MONTHS, 2);
    write('after');
    ahead.forget();
    const [next] = await ahead.next(MONTHS.slice(2), 2);
    expect(next).toEqual({ month: '2026-09', entries: [{ note: 'after' }], damaged: 0 });
  });
});
