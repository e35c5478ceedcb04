import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry } from '@/lib/testing/arbitrary';
import { newestFirst, parseEntry } from './entry';
import { parseMonthPage, withEntry, withoutEntry } from './month-page';

const anyEntries = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 8 });

describe('a month page', () => {
  it('is read as it was written, newest first', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(), (entries, rev) => {
        const read = parseMonthPage({ month: '2026-11', rev, entries });
        const page = { month: '2026-11', rev, entries: entries.toSorted(newestFirst) };
        expect(read).toEqual({ page, damaged: [] });
      }),
    );
  });

  it('loses no entry that can be read, whatever happens to the rest of it', () => {
    const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true });
    const anyDamage = fc.record(
      {
        rev: junk,
        extra: junk,
        /** Put in at a place, or over what stands there. */
        items: fc.array(fc.record({ at: fc.nat(), over: fc.boolean(), item: junk }), {
          maxLength: 3,
        }),
        /** A part of an entry replaced. */
        parts: fc.array(
          fc.record({
            at: fc.nat(),
            key: fc.constantFrom('id', 'at', 'note', 'feelings'),
            value: junk,
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['items', 'parts'] },
    );
    fc.assert(
      fc.property(anyEntries, anyDamage, (entries, { items, parts, ...fields }) => {
        const stored: unknown[] = [...entries];
        for (const { at, key, value } of parts) {
          const index = at % (stored.length || 1);
          if (stored[index]) stored[index] = { ...stored[index], [key]: value };
        }
        for (const { at, over, item } of items) {
          stored.splice(at % (stored.length + 1), over ? 1 : 0, item);
        }
        const read = parseMonthPage({ month: '2026-11', rev: 1, ...fields, entries: stored });
        const readable = stored.filter((item) => parseEntry(item).ok);
        const untouched = entries.filter((entry) => stored.includes(entry));
        expect(read?.page.entries).toHaveLength(readable.length);
        expect(read?.page.entries).toEqual(expect.arrayContaining(untouched));
        expect(read?.damaged).toEqual(stored.filter((item) => !parseEntry(item).ok));
        expect(Number.isSafeInteger(read?.page.rev)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    undefined,
    null,
    'page',
    7,
    {},
    { month: '2026-11', rev: 1 },
    { month: '2026-11', rev: 1, entries: { 0: 'entry' } },
    { month: '2026-13', rev: 1, entries: [] },
    { month: 'November', rev: 1, entries: [] },
    { rev: 1, entries: [] },
  ])('is not made of %j', (data) => {
    expect(parseMonthPage(data)).toBeUndefined();
  });
});

describe('the entries of a page', () => {
  it('hold an entry once after it was put in, however often', () => {
    fc.assert(
      fc.property(anyEntries, anyEntry, (entries, entry) => {
        const once = withEntry(entries, entry);
        expect(withEntry(once, entry)).toEqual(once);
        expect(once.filter(({ id }) => id === entry.id)).toEqual([entry]);
        expect(withoutEntry(once, entry.id)).toEqual(
          withoutEntry(entries, entry.id).toSorted(newestFirst),
        );
      }),
    );
  });

  it('hold the newer version of an entry in place of the older', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(), anyEntry, (entries, which, other) => {
        const old = entries[which % (entries.length || 1)];
        fc.pre(old !== undefined);
        const next = { ...other, id: old?.id ?? '' };
        const after = withEntry(entries, next);
        expect(after).toHaveLength(entries.length);
        expect(after).toContainEqual(next);
      }),
    );
  });
});
