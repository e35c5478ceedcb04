import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson, toBytes } from '@/lib/testing/journal';
import { type JsonFault, outlineJson } from './json-outline';

const LIMITS = { depth: 8, keys: 50, items: 100, partBytes: 200 };
const outline = (text: string, limits = LIMITS) =>
  outlineJson(toBytes(text), limits, () => Promise.resolve());

async function faultOf(text: string): Promise<JsonFault | undefined> {
  return (await outline(text)).faults[0];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const anyObject = fc.dictionary(
  fc
    .oneof(fc.string(), fc.constantFrom('a\nb', 'ключ', '"', ''))
    .filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
  anyJson,
);
const anySpace = fc.constantFrom(undefined, 1, '\t', '\n');

describe('the outline', () => {
  it('has every key at the top, each with the place of its value', async () => {
    await fc.assert(
      fc.asyncProperty(anyObject, anySpace, async (object, space) => {
        const text = JSON.stringify(object, null, space);
        const bytes = toBytes(text);
        const { parts, faults } = await outline(text);
        const read = (start: number, end: number): unknown =>
          JSON.parse(new TextDecoder().decode(bytes.subarray(start, end)));
        expect(faults).toEqual([]);
        expect(parts?.map(({ key, start, end }) => [key, read(start, end)])).toEqual(
          Object.entries(object),
        );
        for (const { key, items } of parts ?? []) {
          const places = Array.from({ length: (items?.length ?? 0) / 2 }, (_, at) =>
            read(items?.[at * 2] ?? 0, items?.[at * 2 + 1] ?? 0),
          );
          expect(items && places).toEqual(Array.isArray(object[key]) ? object[key] : undefined);
        }
      }),
    );
  });

  it('has no parts when there is no object at the top', async () => {
    for (const text of ['[{"a":1}]', '"text"', '7', 'null', '[]']) {
      expect(await outline(text)).toEqual({ parts: undefined, faults: [] });
    }
  });

  it('has a key twice that stands twice', async () => {
    expect((await outline('{"a":1,"a":2}')).parts).toEqual([
      { key: 'a', start: 5, end: 6 },
      { key: 'a', start: 11, end: 12 },
    ]);
  });
});

describe('the scan', () => {
  const tokens = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '\\', '"a"', '0', '-', '1', '.', 'e', 'E', '+', '5'],
    ...['true', 'fals', 'null', ' ', '\n', '\t', '\r', '\u00a0', '\\u00e9', '\\ud800', '\\x', 'ü'],
    ...['\u0000', '\u001f', '\u2028', '😀', '//', "'", 'NaN', '\ufeff', '1e5', '-0', '01', '{}'],
  );
  const broken = fc
    .tuple(anyJson, anySpace, fc.array(fc.tuple(fc.nat(), fc.nat(3), tokens), { maxLength: 3 }))
    .map(([value, space, edits]) =>
      edits.reduce(
        (text, [place, gone, added]) => {
          const at = place % (text.length + 1);
          return text.slice(0, at) + added + text.slice(at + gone);
        },
        JSON.stringify(value, null, space),
      ),
    )
    // Half a character becomes another one in UTF-8.
    .map((text) => text.toWellFormed());

  it('lets pass what JSON.parse reads, and nothing else', async () => {
    const either = fc.oneof(
      broken,
      fc.array(tokens, { maxLength: 9 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(either, async (text) => {
        expect((await faultOf(text)) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['{"a": 01}', 7],
    ['{"a": 1} x', 9],
    ['{"a": "\u0001"}', 7],
    ['{"a": "\\x"}', 8],
    ['{"a": "\\u12g4"}', 11],
    ['{"a": trux}', 9],
    ['{"a": 1.}', 8],
    ['{"a": [1 2]}', 9],
    ['{"a": [1}', 8],
    ['date,time', 0],
  ])('finds where %s goes wrong', async (text, offset) => {
    expect(await faultOf(text)).toEqual({ code: 'syntax', offset });
  });

  it('tells a file that ends too early from a wrong one, wherever it was cut off', async () => {
    const whole = '{"a": ["é\\n\\u00e9", -1.5e+7, true, null, {"b": false}], "c": {}}';
    const cuts = [...whole].map((_, length) => whole.slice(0, length));
    expect(await Promise.all(cuts.map(faultOf))).toEqual(
      cuts.map((cut) => ({ code: 'truncated', offset: toBytes(cut).length })),
    );
  });

  it('refuses nesting beyond the limit, naming where, without nesting itself', async () => {
    const nested = (depth: number): string => `{"a":[0,${'['.repeat(depth - 2)}`;
    const closed = (depth: number): string => `${nested(depth)}${']'.repeat(depth - 2)}]}`;
    expect(await faultOf(closed(8))).toBeUndefined();
    const path = ['a', 1, 0, 0, 0, 0, 0, 0];
    expect(await faultOf(closed(9))).toEqual({ code: 'too-deep', offset: 14, path, limit: 8 });
    expect(await faultOf(nested(3_000_000))).toEqual({
      code: 'too-deep',
      offset: 14,
      path,
      limit: 8,
    });
  });

  it('refuses a list at the top that is longer than the limit, and no other', async () => {
    const zeros = (count: number): string => JSON.stringify(new Array(count).fill(0));
    expect(await faultOf(`{"a":${zeros(100)},"b":[${zeros(101)}],"c":{"d":${zeros(101)}}}`)).toBe(
      undefined,
    );
    const fault = await faultOf(`{"a":${zeros(101)}}`);
    expect(fault).toEqual({ code: 'too-many', offset: 206, path: ['a'], limit: 100 });
  });

  it('refuses a text longer than the limit, and looks no further', async () => {
    const text = (length: number): string => `{"a":["${'x'.repeat(length - 2)}"]}`;
    expect(await faultOf(text(200))).toBeUndefined();
    const found = { code: 'too-large', offset: 6, path: ['a', 0], limit: 200 };
    expect(await faultOf(text(201))).toEqual(found);
    expect(await faultOf(`{"a":["${'x'.repeat(300)}`)).toEqual(found);
    expect(await faultOf(`{"a":["${'x'.repeat(100)}`)).toMatchObject({ code: 'truncated' });
    expect(await faultOf(`{"${'x'.repeat(300)}": 1}`)).toMatchObject({ code: 'syntax' });
  });

  it('refuses more keys at the top than the limit', async () => {
    const keys = (count: number): string =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n])));
    expect(await faultOf(keys(50))).toBeUndefined();
    expect(await faultOf(keys(51))).toMatchObject({ code: 'too-many', path: [], limit: 50 });
  });

  it.each([
    ['{"__proto__": 1}', 1, ['__proto__']],
    ['{"a": [0, {"b": {"constructor": {}}}]}', 17, ['a', 1, 'b', 'constructor']],
    ['{"\\u005f_proto__": 1}', 1, ['__proto__']],
    ['{"prot\\u006ftype": 1}', 1, ['prototype']],
    [
      `{"${[...'constructor'].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('')}": 1}`,
      1,
      ['constructor'],
    ],
  ])('refuses the key in %s', async (text, offset, path) => {
    expect((await outline(text)).faults).toEqual([{ code: 'forbidden-key', offset, path }]);
  });

  it('names every forbidden key, and lets such words stand as values', async () => {
    const text = '{"a": "__proto__", "prototypes": "x", "prototype": [{"__proto__": 0}]}';
    expect((await outline(text)).faults.map(({ path }) => path)).toEqual([
      ['prototype'],
      ['prototype', 0, '__proto__'],
    ]);
  });

  it('pauses again and again in a long file', async () => {
    let pauses = 0;
    const long = toBytes(
      JSON.stringify({ a: new Array(90).fill(new Array(900).fill('x'.repeat(100))) }),
    );
    await outlineJson(long, LIMITS, async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(5);
  });
});
