import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJournal } from '@/lib/testing/journal';
import { parseSelfChecks, type SelfCheck, uniteSelfChecks } from './self-check';

const anySelfChecks = anyJournal.map(({ selfChecks }) => selfChecks);
const CHECK: SelfCheck = { at: 5, zone: 'UTC', answers: { asked: 4, noticed: 'n/a' }, safe: 'no' };

describe('stored self-checks', () => {
  it('are read as they were kept, also those of a newer version', () => {
    fc.assert(
      fc.property(anySelfChecks, (checks) => {
        expect(parseSelfChecks(checks)).toEqual(checks);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['no object', 7],
    ['no moment', { ...CHECK, at: undefined }],
    ['no zone', { ...CHECK, zone: 'Moon/Base' }],
    ['answers in a list', { ...CHECK, answers: [1] }],
    ['an answer between two', { ...CHECK, answers: { asked: 1.5 } }],
    ['an answer beyond the last', { ...CHECK, answers: { asked: 5 } }],
    ['an answer in words', { ...CHECK, answers: { asked: 'often' } }],
    ['a word about safety that is none', { ...CHECK, safe: 'not-sure' }],
  ])('are read without one that has %s', (_name, damaged) => {
    expect(parseSelfChecks([damaged, CHECK])).toEqual([CHECK]);
  });

  it('are none where something else stands', () => {
    for (const data of [undefined, null, 'x', { 0: CHECK }])
      expect(parseSelfChecks(data)).toEqual([]);
  });

  it('are read oldest first, one of each moment', () => {
    const later = { ...CHECK, at: 9 };
    expect(parseSelfChecks([later, CHECK, later])).toEqual([CHECK, later]);
  });
});

describe('self-checks of two places', () => {
  const anyPair = fc.tuple(anySelfChecks, anySelfChecks);

  it('come to the same whichever comes first, and have every moment of both', () => {
    fc.assert(
      fc.property(anyPair, ([ours, theirs]) => {
        const united = uniteSelfChecks(ours, theirs);
        expect(united).toEqual(uniteSelfChecks(theirs, ours));
        const moments = new Set([...ours, ...theirs].map(({ at }) => at));
        expect(united.map(({ at }) => at)).toEqual([...moments].sort((a, b) => a - b));
      }),
    );
  });

  it('are ours themselves when the other has nothing new', () => {
    fc.assert(
      fc.property(anyPair, ([ours, theirs]) => {
        const united = uniteSelfChecks(ours, theirs);
        expect(uniteSelfChecks(united, theirs)).toBe(united);
      }),
    );
  });
});

it('an export without the answer about safety takes it from nobody', () => {
  const { safe: _safe, ...exported } = CHECK;
  expect(uniteSelfChecks([CHECK], [exported])).toEqual([CHECK]);
  expect(uniteSelfChecks([exported], [CHECK])).toEqual([CHECK]);
  // Other answers that win come in; what was said about safety here stays.
  const other = { ...exported, editedAt: 9, answers: { asked: 1 as const } };
  expect(uniteSelfChecks([CHECK], [other])).toEqual([{ ...other, safe: 'no' }]);
  expect(uniteSelfChecks([other], [exported])).toEqual([other]);
});
