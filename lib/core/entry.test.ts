import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry } from '@/lib/testing/arbitrary';
import { type Entry, LIMITS, newestFirst, parseEntry } from './entry';

const ENTRY: Entry = {
  id: '019ab2f0-79b0-7cc3-98c4-dc0c0c07398f',
  at: Date.UTC(2026, 10, 22, 19),
  zone: 'Europe/Berlin',
  feelings: [{ word: 'calm', group: 'easy' }],
  note: 'A walk.',
};

describe('an entry', () => {
  it('is read as it is, with what a newer version added', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(parseEntry(entry)).toEqual({ ok: true, value: entry });
      }),
    );
  });

  it('comes back from a file as it went in', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const parsed = parseEntry(JSON.parse(JSON.stringify(entry)));
        expect(parsed).toEqual({ ok: true, value: entry });
      }),
    );
  });

  it.each<[string, unknown]>([
    ['a feeling without a group', { feelings: [{ word: 'wobbly' }] }],
    ['a group without a word', { feelings: [{ group: 'heavy' }] }],
    ['no feeling at all', { feelings: [] }],
    ['the longest note', { note: 'a'.repeat(LIMITS.noteLength) }],
    ['the first moment', { at: 0 }],
    ['the last moment', { at: 7_258_118_400_000 }],
    ['an old name of a zone', { zone: 'Asia/Calcutta' }],
  ])('may have %s', (_name, part) => {
    expect(parseEntry({ ...ENTRY, ...(part as object) }).ok).toBe(true);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ id: '7' }, 'id: is not a UUID of version 7'],
    [{ id: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6' }, 'id: is not a UUID of version 7'],
    [{ at: '2026-11-22' }, 'at: is not number'],
    [{ at: 1.5 }, 'at: is not a whole number'],
    [{ at: -1 }, 'at: lies before 1970'],
    [{ at: 7_258_118_400_001 }, 'at: lies after 2199'],
    [{ zone: 'Mars/Olympus' }, 'zone: is not a time zone name'],
    [{ feelings: undefined }, 'feelings: is missing'],
    [{ feelings: [{}] }, 'feelings.0: needs a word or a group'],
    [{ feelings: [{ word: 'a'.repeat(61) }] }, 'feelings.0.word: is longer than 60'],
    [{ feelings: new Array(4).fill({ group: 'easy' }) }, 'feelings: is longer than 3'],
    [{ note: 'a'.repeat(100_001) }, 'note: is longer than 100000'],
    [{ feelings: [{ word: '' }] }, 'feelings.0.word: is empty'],
    [{ note: null }, 'note: is not string'],
    [{ notSure: false }, 'notSure: is not true'],
    [{ want: 1.01 }, 'want: is more than 1'],
    [{ known: 'maybe' }, 'known: is not ("yes" | "partly" | "no")'],
    // biome-ignore lint/suspicious/noThenProperty: the file format's name
    [{ plan: { when: 'at tea', then: 'I say it' } }, 'plan.askAt: is missing'],
  ])('is refused with %j, saying where and why', (part, reason) => {
    expect(parseEntry({ ...ENTRY, ...part })).toEqual({ ok: false, reason });
  });

  it('is refused when it is no object', () => {
    for (const data of [undefined, null, 'entry', 7, []]) {
      expect(parseEntry(data).ok).toBe(false);
    }
  });

  it('is refused without quoting what stands there', () => {
    const secret = fc.constantFrom('a secret of mine', 72_616_263.5, ['a secret of mine']);
    const paths = fc.constantFrom(
      ...Object.keys(ENTRY),
      'want',
      'known',
      'outcome',
      'kind',
      'plan',
    );
    fc.assert(
      fc.property(paths, secret, (path, value) => {
        const parsed = parseEntry({ ...ENTRY, [path]: value });
        if (!parsed.ok) expect(parsed.reason).not.toMatch(/secret|72616263/);
      }),
    );
  });
});

it('puts the newest first, always in one order', () => {
  const sameMoments = fc
    .array(anyEntry)
    .map((entries) => entries.map((entry, index) => ({ ...entry, at: index % 2 })));
  fc.assert(
    fc.property(sameMoments, fc.nat(), (entries, turn) => {
      const sorted = entries.toSorted(newestFirst);
      const other = [...entries.slice(turn % 3), ...entries.slice(0, turn % 3)];
      expect(other.toSorted(newestFirst)).toEqual(sorted);
      expect(sorted.map(({ at }) => at)).toEqual(
        entries.map(({ at }) => at).toSorted((a, b) => b - a),
      );
    }),
  );
});
