// JSON that somebody has put together with bad intent, and real files with some of it in them.
import fc from 'fast-check';
import { type Bytes, joined, utf8 } from './attack';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', ''];

/** As text, so that keys can be what no object would take. */
const hostileValue: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"\\u005f_proto__":{"polluted":true}}',
    '[{"__proto__":{"polluted":true}}]',
    '{"toString":1,"valueOf":1,"toJSON":1}',
    '1e400',
    '-0',
    '9007199254740993',
    '"\\ud800"',
    `"${'x'.repeat(200_000)}"`,
    `[${'0,'.repeat(5_000)}0]`,
    `{${Array.from({ length: 2_000 }, (_, n) => `"k${n}":${n}`).join(',')}}`,
  ),
  fc.constantFrom(70, 1_000, 100_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.constantFrom(70, 20_000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
);

/** One value of it, anywhere, is another. */
export const withOtherValue = (whole: fc.Arbitrary<Bytes>): fc.Arbitrary<Bytes> =>
  fc.tuple(whole, fc.nat(), hostileValue).map(([bytes, at, value]) => {
    const text = new TextDecoder().decode(bytes);
    const values = [
      ...text.matchAll(/: ?("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|\{\}|\[\])/g),
    ];
    const found = values[at % Math.max(1, values.length)];
    if (!found) return bytes;
    const end = found.index + found[0].length;
    return utf8(`${text.slice(0, found.index)}:${value}${text.slice(end)}`);
  });

/** One key more, or another, anywhere. @param known keys that mean something there */
export const withOtherKey = (
  whole: fc.Arbitrary<Bytes>,
  known: readonly string[],
): fc.Arbitrary<Bytes> =>
  fc
    .tuple(whole, fc.nat(), fc.constantFrom(...NAMES, ...known), hostileValue, fc.boolean())
    .map(([bytes, at, name, value, more]) => {
      const text = new TextDecoder().decode(bytes);
      const keys = [...text.matchAll(/(?<=[{,]\s*)"(?:[^"\\]|\\.)*":/g)];
      const found = keys[at % Math.max(1, keys.length)];
      if (!found) return bytes;
      const [before, key] = [text.slice(0, found.index), `${JSON.stringify(name)}:`];
      const end = more ? found.index : found.index + found[0].length;
      return utf8(`${before}${key}${more ? `${value},` : ''}${text.slice(end)}`);
    });

/** A list, as text, of objects made up of parts that are nearly right. */
export const nearlyItems = (keys: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(hostileValue, fc.constant('""'))), {
        maxLength: 9,
      }),
      { maxLength: 5 },
    )
    .map((items) => {
      const texts = items.map(
        (parts) => `{${parts.map(([key, value]) => `"${key}":${value}`).join(',')}}`,
      );
      return `[${texts.join(',')}]`;
    });

export const inOtherEncoding = (whole: fc.Arbitrary<Bytes>): fc.Arbitrary<Bytes> =>
  fc
    .tuple(whole, fc.constantFrom('utf16le', 'latin1', 'mark', 'utf16be', 'cut character'))
    .map(([bytes, encoding]): Bytes => {
      const text = new TextDecoder().decode(bytes);
      if (encoding === 'mark') return joined(utf8('\ufeff\ufeff'), bytes);
      if (encoding === 'cut character') return joined(bytes, Buffer.from([0xf0, 0x9f]));
      if (encoding === 'latin1') return joined(Buffer.from(`${text}é`, 'latin1'));
      const wide = Buffer.from(text, 'utf16le');
      return joined(encoding === 'utf16be' ? wide.swap16() : wide);
    });
