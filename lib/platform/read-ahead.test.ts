import { describe, expect, it } from 'vitest';
import type { ReadMonth } from './log-store';
import { createReadAhead } from './read-ahead';

const MONTHS = ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05'];

function reading() {
  const asked: string[] = [];
  const known = new Map<string, ReadMonth>();
  let [note, there] = ['before', MONTHS];
  const ahead = createReadAhead(
    async () => there,
    async (months) => {
      asked.push(...months);
      return months.map(
        (month): ReadMonth => ({ month, entries: [{ note }] as never, damaged: 0 }),
      );
    },
  );
  async function next(length: number): Promise<string[]> {
    const { read } = await ahead.next(known, length);
    for (const month of read) known.set(month.month, month);
    return read.map(({ month }) => month);
  }
  function write(text: string, months = MONTHS): void {
    [note, there] = [text, months];
    ahead.forget();
  }
  return { ahead, asked, known, next, write };
}

describe('reading ahead', () => {
  it('gives every month once, in order, and is on its way to those that come next', async () => {
    const { asked, next } = reading();
    expect(await next(2)).toEqual(MONTHS.slice(0, 2));
    expect(asked).toEqual(MONTHS.slice(0, 6));
    expect(await next(2)).toEqual(MONTHS.slice(2, 4));
    expect(await next(1)).toEqual(MONTHS.slice(4, 6));
    expect(await next(1)).toEqual(MONTHS.slice(6));
    expect(await next(1)).toEqual([]);
    expect(asked).toEqual(MONTHS);
  });

  it('sets out before anything is asked for, and for nothing twice', async () => {
    const { ahead, asked, known, next } = reading();
    await ahead.setOut(known, 2);
    expect(asked).toEqual(MONTHS.slice(0, 6));
    await ahead.setOut(known, 2);
    expect(await next(2)).toEqual(MONTHS.slice(0, 2));
    expect(asked).toEqual(MONTHS.slice(0, 6));
  });

  it('gives nothing that was on its way before something was written', async () => {
    const { ahead, known, next, write } = reading();
    await next(2);
    write('after', ['2026-12', ...MONTHS]);
    const { months, read } = await ahead.next(known, 2);
    expect(months).toEqual(['2026-12', ...MONTHS]);
    expect(read.map(({ month }) => month)).toEqual(['2026-12', '2026-09']);
    expect(read[0]).toEqual({ month: '2026-12', entries: [{ note: 'after' }], damaged: 0 });
  });
});
