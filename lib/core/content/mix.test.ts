import { describe, expect, it } from 'vitest';
import { sampleFacts } from '@/lib/testing/content-sample';
import type { ReflectionFact } from '../reflection';
import { checkShares, isWithin, sharesOf, toleranceOf } from './mix';
import { checkThemes, stageOf } from './themes';

describe('the stage of a library', () => {
  it.each([
    [48, 'first 48'],
    [49, 'growing'],
    [255, 'growing'],
    [256, 'full'],
    [400, 'full'],
  ])('at %d is %s', (count, stage) => {
    expect(stageOf(count)).toBe(stage);
  });
});

describe('the mix', () => {
  it('is judged more closely as the library grows', () => {
    expect([1, 48, 80, 100, 256].map(toleranceOf)).toEqual([2, 2 / 48, 2 / 80, 0.02, 0.02]);
  });

  it('lets two more of a kind pass at 48 and not at 256', () => {
    // Repairs are 6 % of either; 11 % are too many only where that is no matter of two items.
    const early = remade(sampleFacts(3), 'boundary', 'repair', 2);
    expect(checkShares(early)).toEqual([]);
    const full = remade(sampleFacts(16), 'boundary', 'repair', 10);
    expect(checkShares(full).map(({ check, message }) => `${check} ${message}`)).toEqual([
      'kind-mix repair: 26 are 10.2 %; wanted 4.3 % to 8.3 %',
      'kind-mix boundary: 6 are 2.3 %; wanted 4.3 % to 8.3 %',
    ]);
  });

  it('counts a share right on the edge as within', () => {
    expect(isWithin({ ...edge, share: 0.43, least: 0.45 - 0.02 })).toBe(true);
    expect(isWithin({ ...edge, share: 0.1 + 0.2, most: 0.3 })).toBe(true);
    expect(isWithin({ ...edge, share: 0.42, least: 0.43 })).toBe(false);
  });

  it('is too thin of anything in a library of nothing', () => {
    expect(sharesOf([]).filter((share) => !isWithin(share))).not.toEqual([]);
  });
});

describe('a theme of a full library', () => {
  const full = sampleFacts(16);

  it.each([
    ['too few', 'both-and: 13 reflections, where an even share is 16.0'],
    ['too many', 'plain-talk: 19 reflections, where an even share is 16.0'],
  ])('has %s', (_, message) => {
    let moved = 0;
    const uneven = full.map((fact): ReflectionFact => {
      if (fact.theme !== 'both-and' || moved === 3) return fact;
      moved += 1;
      return { ...fact, theme: 'plain-talk' };
    });
    expect(messagesOf(uneven)).toContain(message);
  });

  it('may be two off an even share', () => {
    let moved = 0;
    const uneven = full.map((fact): ReflectionFact => {
      // Depth 1 is plentiful, so that only the number is in question.
      if (fact.theme !== 'unmuting' || fact.depth !== 1 || moved === 2) return fact;
      moved += 1;
      return { ...fact, theme: 'plain-talk' };
    });
    expect(messagesOf(uneven)).toEqual([]);
  });

  it('needs four kinds', () => {
    const few = full.map((fact, at): ReflectionFact => {
      if (fact.theme !== 'both-and') return fact;
      return { ...fact, kind: (['question', 'repair', 'boundary'] as const)[at % 3] ?? 'repair' };
    });
    expect(messagesOf(few)).toEqual(['both-and: 3 kinds; at least 4']);
  });

  it.each([
    [1, 'both-and: 0 of depth 1; at least 6'],
    [2, 'both-and: 0 of depth 2; at least 5'],
    [3, 'both-and: 0 of depth 3; at least 2'],
  ] as const)('needs a ladder: none of depth %d fails', (depth, message) => {
    const other = depth === 1 ? 2 : 1;
    const flat = full.map((fact): ReflectionFact => {
      return fact.theme === 'both-and' && fact.depth === depth ? { ...fact, depth: other } : fact;
    });
    expect(messagesOf(flat)).toEqual([message]);
  });
});

describe('a theme of a growing library', () => {
  it('has three reflections of three kinds at least', () => {
    const [first, ...rest] = sampleFacts(3);
    expect(first?.theme).toBe('both-and');
    expect(messagesOf(rest)).toEqual([
      'both-and: 2 reflections; at least 3',
      'both-and: 2 kinds; at least 3',
    ]);
  });

  it('that was written at a stretch is only a warning', () => {
    const full = sampleFacts(16);
    const growing = [...sampleFacts(3), ...full.filter(({ theme }) => theme === 'both-and')];
    expect(checkThemes(growing)).toMatchObject([{ level: 'warn', check: 'theme-counts' }]);
  });
});

const edge = { check: 'kind-mix', name: 'repair', count: 1, least: 0, most: 1 } as const;

function messagesOf(facts: readonly ReflectionFact[]): string[] {
  return checkThemes(facts).map(({ message }) => message);
}

function remade(
  facts: readonly ReflectionFact[],
  from: ReflectionFact['kind'],
  to: ReflectionFact['kind'],
  count: number,
): ReflectionFact[] {
  let left = count;
  return facts.map((fact) => {
    if (fact.kind !== from || left === 0) return fact;
    left -= 1;
    return { ...fact, kind: to };
  });
}
