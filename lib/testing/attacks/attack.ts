// A file that somebody may offer, and the ways to spoil one. Used by tests and `npm run torture`.
import fc from 'fast-check';

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The ways in for a file. One more is one more name here, one more line in `look` of the victim, and a
 * list of its kinds of attack beside the others.
 */
export type Door = 'import' | 'backup' | 'pack';

export interface Attack {
  door: Door;
  bytes: Bytes;
}

/** Attacks of one kind, which are one row of the table. */
export interface AttackKind {
  /** What is wrong with the file. */
  fault: string;
  door: Door;
  bytes: fc.Arbitrary<Bytes | Promise<Bytes>>;
  /** Takes so long that there are only so many of them. */
  atMost?: number;
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export function joined(...parts: Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

/** Cut off anywhere, with at least one byte gone. */
export const cutOff = (whole: fc.Arbitrary<Bytes>): fc.Arbitrary<Bytes> =>
  fc.tuple(whole, fc.nat()).map(([bytes, at]) => bytes.slice(0, at % bytes.length));

/** One to four places with other bytes, with bytes missing, or with some of them there twice. */
export function spoilt(whole: fc.Arbitrary<Bytes>): fc.Arbitrary<Bytes> {
  const wound = fc.record({
    at: fc.nat(),
    length: fc.oneof(fc.constant(1), fc.nat(300)),
    put: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc.constantFrom('{', '}', '[', ']', '"', ',', '\\', '\u0000', '-', '1e999', 'null').map(utf8),
      fc.constantFrom('nothing' as const, 'twice' as const),
    ),
  });
  return fc.tuple(whole, fc.array(wound, { minLength: 1, maxLength: 4 })).map(([bytes, wounds]) =>
    wounds.reduce<Bytes>((now, { at, length, put }) => {
      const start = at % Math.max(1, now.length);
      const [before, part, after] = [
        now.subarray(0, start),
        now.subarray(start, start + length),
        now.subarray(start + length),
      ];
      if (put === 'nothing') return joined(before, after);
      return put === 'twice' ? joined(before, part, part, after) : joined(before, put, after);
    }, bytes),
  );
}
