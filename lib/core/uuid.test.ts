import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMoment } from '@/lib/testing/arbitrary';
import { madeAtOf, UUID_V7, uuidV7 } from './uuid';

const anyRandom = fc.uint8Array({ minLength: 10, maxLength: 16 });

it('makes the example of RFC 9562', () => {
  // Appendix A.6: 2022-02-22 19:22:22 UTC, rand_a CC3, rand_b 18C4DC0C0C07398F.
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

it('is a UUID of version 7, whatever the moment and the random bytes', () => {
  fc.assert(
    fc.property(anyMoment, anyRandom, (now, random) => {
      expect(uuidV7(now, random)).toMatch(UUID_V7);
    }),
  );
});

it('sorts by time', () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, anyRandom, anyRandom, (a, b, randomA, randomB) => {
      fc.pre(a !== b);
      expect(uuidV7(a, randomA) < uuidV7(b, randomB)).toBe(a < b);
    }),
  );
});

it('differs within one millisecond when a random bit differs that it keeps', () => {
  const one = (index: number): Uint8Array => new Uint8Array(10).fill(1, index, index + 1);
  const ids = Array.from({ length: 11 }, (_, index) => uuidV7(0, one(index)));
  expect(new Set(ids).size).toBe(11);
});

it('tells when it was made', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 45), fc.uint8Array({ minLength: 10, maxLength: 10 }), (at, random) => {
      expect(madeAtOf(uuidV7(at, random))).toBe(at);
    }),
  );
});
