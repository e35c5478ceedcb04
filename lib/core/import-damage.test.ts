// Files as a disk, a text editor or somebody with a bad idea may leave them: each is taken as the
// valid file it is, or refused with a reason; never half, and never with the page brought down.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJournal, fileText, toBytes } from '@/lib/testing/journal';
import { entry } from '@/lib/testing/open-page';
import { parseEntry } from './entry';
import { type ParsedFile, parseExportFile } from './import';

const read = (text: string): Promise<ParsedFile> => parseExportFile(toBytes(text));

/** Whatever is taken is what this version would keep itself; whatever is refused has a reason. */
function expectSound(parsed: ParsedFile): void {
  if (!parsed.ok) {
    expect(parsed.problems.length).toBeGreaterThan(0);
    return;
  }
  const { entries } = parsed.file;
  for (const each of entries) expect(parseEntry(each).ok).toBe(true);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
}

const anyFile = anyJournal.map((journal) => toBytes(fileText(journal)));

describe('a damaged file', () => {
  it('cut off anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.double({ min: 0, max: 1, noNaN: true }), async (file, share) => {
        // The line break after the last bracket is no loss.
        const length = Math.floor(share * (file.length - 2));
        expect((await parseExportFile(file.subarray(0, length))).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('with one bit turned anywhere is refused, or holds sound entries all the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.nat(), fc.nat(7), async (file, place, bit) => {
        const bytes = file.slice();
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expectSound(await parseExportFile(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('with a part missing, or there twice, is refused or sound', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFile,
        fc.nat(),
        fc.nat(400),
        fc.boolean(),
        async (file, from, many, twice) => {
          const [start, end] = [from % file.length, (from % file.length) + many];
          const [before, part, after] = [
            file.subarray(0, start),
            file.subarray(start, end),
            file.subarray(end),
          ];
          const parts = twice ? [before, part, part, after] : [before, after];
          expectSound(await parseExportFile(Uint8Array.from(parts.flatMap((each) => [...each]))));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a file with something else in the place of any value', () => {
  /** Every place at which a value stands, as keys from the top. */
  function placesIn(data: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (typeof data !== 'object' || data === null) return [path];
    const inside = Object.entries(data).flatMap(([key, value]) => placesIn(value, [...path, key]));
    return [path, ...inside];
  }

  function withAt(data: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
    if (key === undefined) return value;
    const copy = Array.isArray(data) ? [...data] : { ...(data as object) };
    Object.assign(copy, { [key]: withAt((data as Record<string, unknown>)[key], rest, value) });
    return copy;
  }

  const anyValue = fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 0.5, '', 'x', [], {}, [[]], [null], {
      id: 1,
    }),
    fc.jsonValue({ maxDepth: 3 }),
  );

  it('is refused, or sound', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, fc.nat(), anyValue, async (journal, which, value) => {
        const file: unknown = JSON.parse(fileText(journal));
        const places = placesIn(file);
        const place = places[which % places.length] ?? [];
        expectSound(await read(JSON.stringify(withAt(file, place, value)) ?? ''));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when it has a name there that means something to JavaScript', async () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'prototype', '\\u005f_proto__');
    await fc.assert(
      fc.asyncProperty(anyJournal, fc.nat(), names, async (journal, which, name) => {
        const file: unknown = JSON.parse(fileText(journal));
        const places = placesIn(file);
        const place = places[which % places.length] ?? [];
        const text = JSON.stringify(withAt(file, place, 'HERE')).replace(
          '"HERE"',
          `{"${name}":{"note":"x"}}`,
        );
        expect((await read(text)).ok).toBe(false);
        expect('note' in {}).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused when what is there goes too deep or is too long', async () => {
    const file: unknown = JSON.parse(fileText({ entries: [entry(1)], carried: { later: [1] } }));
    const deep = `${'{"a":['.repeat(40_000)}${']}'.repeat(40_000)}`;
    const long = JSON.stringify('a'.repeat(16_000_001));
    for (const place of placesIn(file)) {
      const text = JSON.stringify(withAt(file, place, 'HERE'));
      for (const huge of [deep, long]) {
        expect((await read(text.replace('"HERE"', huge))).ok).toBe(false);
      }
    }
  });

  it('is refused when an entry has the id of any other', async () => {
    const two = fc.tuple(fc.nat(39), fc.nat(39)).filter(([a, b]) => a !== b);
    await fc.assert(
      fc.asyncProperty(two, async ([one, other]) => {
        const entries = Array.from({ length: 40 }, (_, n) => entry(n));
        entries[one] = { ...(entries[one] ?? entry(0)), id: entries[other]?.id ?? '' };
        const parsed = await read(fileText({ entries }));
        expect(parsed).toMatchObject({
          ok: false,
          problems: [{ reason: { code: 'duplicate-id' } }],
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a file that another program has saved again', () => {
  it('is the same with a byte-order mark, other line breaks or other spacing', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (journal) => {
        const text = fileText(journal);
        const spaced = JSON.stringify(JSON.parse(text), null, '\t');
        const same = await read(text);
        expect(same.ok).toBe(true);
        for (const other of [
          `\ufeff${text}`,
          text.replaceAll('\n', '\r\n'),
          text.replaceAll('\n', '\r'),
          spaced,
          `\ufeff \r\n\t${spaced.replaceAll('\n', '\r\n')}\r\n`,
        ]) {
          expect(await read(other)).toEqual(same);
        }
      }),
    );
  });

  it('is refused with a mark in the wrong place', async () => {
    expect((await read(`\ufeff\ufeff${fileText({})}`)).ok).toBe(false);
    expect((await read(`${fileText({})}\ufeff`)).ok).toBe(false);
  });
});
