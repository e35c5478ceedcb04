import { describe, expect, it } from 'vitest';
import { daysAgo, fact, type Given, given, hoursAgo, NOW } from '@/lib/testing/selection';
import type { LeftOut, SelectHistory } from './choice-rules';
import { leftOut } from './eligible';
import type { Felt } from './entry';
import type { ReflectionFact } from './reflection';

const felt = (group: Felt['group'], hours = 1): Partial<SelectHistory> => ({
  recent: [{ at: hoursAgo(hours), feelings: [{ group } as Felt] }],
});

/** Why `it` is left out beside `other`, which nothing speaks against. */
function why(part: Partial<ReflectionFact>, given_: Partial<Given> = {}): LeftOut[] | undefined {
  const library = [fact('it', part), fact('other', { kind: 'body-check' })];
  return leftOut(given({ library, ...given_ })).get('it');
}

describe('why a reflection is left out', () => {
  it.each<[string, Partial<ReflectionFact>, Partial<Given>, LeftOut[]]>([
    ['it was hidden', {}, { history: { hidden: ['it'] } }, [{ kind: 'hidden' }]],
    [
      'its theme is switched off',
      { theme: 'past-no' },
      { settings: { themesOff: ['past-no'] } },
      [{ kind: 'theme-off' }],
    ],
    [
      'it asks to open up',
      { avoidWhen: ['unsafe'] },
      { settings: { openness: false } },
      [{ kind: 'openness-off' }],
    ],
    [
      'it invites a partner, where nothing may ask to open up',
      { kind: 'partner-invitation' },
      { settings: { openness: false } },
      [{ kind: 'openness-off' }],
    ],
    [
      'it does not fit the situation',
      { fits: ['partnered'] },
      { settings: { situation: 'single' } },
      [{ kind: 'situation', told: true }],
    ],
    [
      'it does not fit everyone, and no situation was told',
      { fits: ['partnered'] },
      {},
      [{ kind: 'situation', told: false }],
    ],
    [
      'it is deeper than was switched on',
      { depth: 3 },
      { settings: { maxDepth: 2 } },
      [{ kind: 'too-deep' }],
    ],
    [
      'it would reframe what was charged an hour ago, said once',
      { kind: 'reframe', depth: 2, avoidWhen: ['hot'] },
      { history: felt('charged') },
      [{ kind: 'charged' }],
    ],
    [
      'while charged, only a body check or pause comes',
      {},
      { history: felt('charged') },
      [{ kind: 'charged' }],
    ],
    [
      'it is too much after a heavy feeling',
      { avoidWhen: ['heavy'] },
      { history: felt('heavy') },
      [{ kind: 'heavy' }],
    ],
    ['its depth has not opened', { depth: 2 }, {}, [{ kind: 'not-yet', depth: 2 }]],
    [
      'several things, but for those that would pass by themselves',
      { theme: 'past-no', depth: 3 },
      { settings: { themesOff: ['past-no'], maxDepth: 1 }, history: { hidden: ['it'] } },
      [{ kind: 'hidden' }, { kind: 'theme-off' }, { kind: 'too-deep' }],
    ],
  ])('because %s', (_name, part, given_, expected) => {
    expect(why(part, given_)).toEqual(expected);
  });

  it('because it was met lately, with the day', () => {
    const at = daysAgo(3);
    const library = [fact('it'), fact('b'), fact('c'), fact('d'), fact('e')];
    const history = { seen: { it: { at, times: 1 } } };
    expect([...leftOut(given({ library, history }))]).toEqual([['it', [{ kind: 'rests', at }]]]);
  });
});

describe('what is not left out', () => {
  it.each<[string, Partial<ReflectionFact>, Partial<Given>]>([
    ['what nothing speaks against', {}, {}],
    ['a question seven hours after a charged entry', {}, { history: felt('charged', 7) }],
    ['what was met 45 days ago', {}, { history: { seen: { it: { at: daysAgo(45), times: 1 } } } }],
    [
      'what a clock that was years ahead wrote',
      {},
      { history: { seen: { it: { at: NOW * 2, times: 1 } } } },
    ],
  ])('%s', (_name, part, given_) => {
    expect(why(part, given_)).toBeUndefined();
  });

  it('a depth that would not be open yet, where there is nothing lighter', () => {
    const library = [fact('two', { depth: 2 })];
    expect(leftOut(given({ library })).size).toBe(0);
  });

  it('another thing of depth 1 while charged, where there is no body check or pause', () => {
    expect(leftOut(given({ library: [fact('it')], history: felt('charged') })).size).toBe(0);
  });
});
