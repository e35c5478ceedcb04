import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBlob } from './export-blob';

const options = (entries: number, pause = async (_done?: number): Promise<void> => undefined) => ({
  type: 'text/csv',
  entries,
  pause,
});

it('has every piece, in order, whatever their lengths', async () => {
  const lengths = fc.array(fc.oneof(fc.nat(9), fc.integer({ min: 900_000, max: 1_100_000 })), {
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(lengths, async (all) => {
      const pieces = all.map((length, index) => String(index).repeat(length));
      const blob = await toBlob(pieces, options(0));
      expect((await blob.text()) === pieces.join('')).toBe(true);
      expect(blob.type).toBe('text/csv');
    }),
    { numRuns: 20 },
  );
});

it('asks for the next piece only after the page had its turn, and says how far it is', async () => {
  const events: (string | number | undefined)[] = [];
  function* pieces(): Generator<string> {
    for (const piece of ['a', 'b', 'c', 'd']) {
      events.push(piece);
      yield piece;
    }
  }
  await toBlob(
    pieces(),
    options(1_000, async (done) => void events.push(done)),
  );
  expect(events).toEqual(['a', 0.5, 'b', 1, 'c', 1, 'd', 1]);
});

it('makes nothing more once it is to end', async () => {
  let made = 0;
  function* pieces(): Generator<string> {
    for (;;) {
      made += 1;
      yield String(made);
    }
  }
  const enough = async (): Promise<void> => {
    if (made === 3) throw new Error('enough');
  };
  await expect(toBlob(pieces(), options(9_000, enough))).rejects.toThrow('enough');
  expect(made).toBe(3);
});
