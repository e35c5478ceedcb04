import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBytes } from '@/lib/testing/journal';
import { findEncodingFault, withoutByteOrderMark } from './file-encoding';

const find = (bytes: Uint8Array) => findEncodingFault(bytes, () => Promise.resolve());

function toUtf16(text: string, order: 'big' | 'little', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => {
      const [high, low] = [unit >> 8, unit & 0xff];
      return order === 'big' ? [high, low] : [low, high];
    }),
  );
}

it('finds no fault in any text in UTF-8', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await find(toBytes(`{${text}`))).toBeUndefined();
    }),
  );
});

it('takes the byte-order mark off, once', () => {
  expect(withoutByteOrderMark(toBytes('\ufeff{}'))).toEqual(toBytes('{}'));
  expect(withoutByteOrderMark(toBytes('\ufeff\ufeff{}'))).toEqual(toBytes('\ufeff{}'));
  expect(withoutByteOrderMark(toBytes('{}'))).toEqual(toBytes('{}'));
});

it.each([
  ['little', true],
  ['little', false],
  ['big', true],
  ['big', false],
] as const)('knows UTF-16, %s end first, with its mark: %s', async (order, mark) => {
  const bytes = toUtf16('{"format": "inkling-export"}', order, mark);
  expect(await find(bytes)).toEqual({ offset: 0, encoding: 'utf-16' });
});

it('finds the first byte that cannot stand there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom([0xff], [0x80], [0xc3, 0x28], [0xe2, 0x82, 0x28], [0xed, 0xa0, 0x80]),
      fc.string({ unit: 'grapheme' }),
      async (before, wrong, after) => {
        const start = toBytes(`{${before}`);
        const bytes = Uint8Array.from([...start, ...wrong, ...toBytes(after)]);
        const fault = await find(bytes);
        expect(fault?.encoding).toBe('unknown');
        const inside = (fault?.offset ?? 0) - start.length;
        expect(inside).toBe([0xff, 0x80].includes(wrong[0] ?? 0) ? 0 : wrong[0] === 0xe2 ? 2 : 1);
      },
    ),
  );
});

it('finds it beside and beyond the end of a slice, where a character may be cut in two', async () => {
  for (const padding of [3_999_996, 3_999_997, 3_999_998, 3_999_999, 4_000_000, 4_000_001]) {
    const bytes = new Uint8Array(8_500_000).fill(0x61);
    bytes.set(toBytes('😀'), padding);
    expect(await find(bytes)).toBeUndefined();
    for (const offset of [padding + 4, 8_400_000]) {
      const wrong = bytes.slice();
      wrong[offset] = 0x80;
      expect(await find(wrong)).toEqual({ offset, encoding: 'unknown' });
    }
  }
});

it('leaves a character cut off by the end of the file to whoever reads it', async () => {
  expect(await find(toBytes('{"é').subarray(0, 3))).toBeUndefined();
});
