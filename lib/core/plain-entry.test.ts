import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry } from '@/lib/testing/arbitrary';
import { type Entry, entrySchema, parseEntry } from './entry';
import { readEntry } from './plain-entry';

const KEYS = Object.keys(entrySchema.entries);
const FELT = ['word', 'group'];
const SHOWN = ['id', 'text', 'language'];

/** Values that are right somewhere, at the edge of it, or nowhere. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, false, '', 'yes', 'kept', 'never', 'easy', 'UTC'),
  fc.constantFrom<unknown>(-1, 0, 1.5, -1.01, 7_258_118_400_001, Number.NaN, {}, [], [{}], [[]]),
  fc.constantFrom<unknown>('a'.repeat(61), 'a'.repeat(1_001), 'a'.repeat(100_001), '+02:00'),
  fc.jsonValue(),
);

/** An entry with something in it replaced, added or taken away. */
const anyChanged = fc
  .tuple(anyEntry, fc.constantFrom(...KEYS, ...FELT, ...SHOWN, 'later'), anyValue, fc.nat(3))
  .map(([entry, key, value, where]): unknown => {
    const place = [entry, entry.feelings[0], entry.reflection, entry][where] ?? entry;
    const changed = { ...place, [key]: value };
    if (where === 3) delete changed[key as never];
    if (place === entry) return changed;
    return where === 1 ? { ...entry, feelings: [changed] } : { ...entry, reflection: changed };
  });

describe('an entry told at a glance', () => {
  it('is what it is by the schema', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(readEntry(entry)).toEqual(parseEntry(entry));
      }),
    );
  });

  it('is never one that the schema refuses', () => {
    fc.assert(
      fc.property(anyChanged, (data) => {
        expect(readEntry(data)).toEqual(parseEntry(data));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each<unknown>([undefined, null, 7, 'entry', [], {}, [{}]])('is not %j', (data) => {
    expect(readEntry(data)).toEqual(parseEntry(data));
  });

  it('is taken as it is, without a copy', () => {
    const entry: Entry = {
      id: '019ab2f0-79b0-7cc3-98c4-dc0c0c07398f',
      at: Date.UTC(2026, 10, 22, 19),
      zone: 'Europe/Berlin',
      feelings: [{ word: 'calm', group: 'easy' }],
      note: 'A walk.',
    };
    const read = readEntry(entry);
    expect(read.ok && read.value).toBe(entry);
  });
});
