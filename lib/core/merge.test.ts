import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson } from '@/lib/testing/journal';
import { canonical, isSame, joinLists, laterOf } from './merge';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
};

describe('sameness', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(isSame(value, shuffled(value))).toBe(true);
        expect(canonical(shuffled(value))).toBe(canonical(value));
      }),
    );
  });

  it('is that of the canonical text', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        expect(isSame(a, b)).toBe(canonical(a) === canonical(b));
      }),
    );
  });

  it.each([
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[1], { 0: 1 }],
    [{ 0: 1, length: 1 }, [1]],
    [[1, 2], [1]],
    [null, {}],
    [{ toString: 1 }, {}],
    ['1', 1],
  ])('does not hold between %j and %j', (a, b) => {
    expect(isSame(a, b)).toBe(false);
    expect(isSame(b, a)).toBe(false);
  });
});

describe('of two versions', () => {
  it.each([
    [
      { at: 9, editedAt: 3, note: 'a' },
      { at: 9, editedAt: 4, note: 'b' },
    ],
    [
      { at: 3, note: 'a' },
      { at: 3, editedAt: 4, note: 'b' },
    ],
    [
      { at: 5, editedAt: 4, note: 'a' },
      { at: 5, note: 'b' },
    ],
    [{ note: 'a' }, { editedAt: 1, note: 'b' }],
  ])('the one edited later stays: not %j but %j', (earlier, later) => {
    expect(laterOf<object>(earlier, later)).toBe(later);
    expect(laterOf<object>(later, earlier)).toBe(later);
  });

  it('ours stays when both say the same', () => {
    const [ours, theirs] = [
      { at: 1, note: 'a' },
      { note: 'a', at: 1 },
    ];
    expect(laterOf(ours, theirs)).toBe(ours);
    expect(laterOf(theirs, ours)).toBe(theirs);
  });

  it('the same one stays whichever is ours, when they differ and are of one moment', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        expect(isSame(laterOf(a, b), laterOf(b, a))).toBe(true);
      }),
    );
  });
});

describe('of two lists', () => {
  it('every item stays once, each in its later version, ours first', () => {
    const ours = [
      { id: 'a', editedAt: 2, text: 'newer' },
      { id: 'b', text: 'ours' },
    ];
    const theirs = [{ id: 'c' }, { id: 'a', editedAt: 1, text: 'older' }, { id: 'b', editedAt: 1 }];
    expect(joinLists(ours, theirs)).toEqual([
      { id: 'a', editedAt: 2, text: 'newer' },
      { id: 'b', editedAt: 1 },
      { id: 'c' },
    ]);
  });

  it('items without an id are told apart by what they say', () => {
    expect(joinLists(['a', { at: 1, b: 2 }], [{ b: 2, at: 1 }, 'c', null])).toEqual([
      'a',
      { at: 1, b: 2 },
      'c',
      null,
    ]);
  });

  it('ours stays as it is when theirs has nothing new', () => {
    const ours = [{ id: 'a' }, 'b', { id: 'c', editedAt: 2 }];
    expect(joinLists(ours, ['b', { id: 'c', editedAt: 1 }])).toBe(ours);
    expect(joinLists(ours, [])).toBe(ours);
  });

  it('one with repeated items is taken whole, and a list before what is none', () => {
    expect(joinLists([1, 1], [2, 2])).toEqual([2, 2]);
    expect(joinLists([1, 1], [1])).toEqual([1]);
    expect(joinLists('text', ['a'])).toEqual(['a']);
    expect(joinLists(['a'], { b: 1 })).toEqual(['a']);
  });
});
