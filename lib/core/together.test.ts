import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadTogether } from '@/lib/platform/scenes';
import { TOGETHER_DEPTHS } from './question';
import { seededRandom } from './random';
import { nextTurn, TOGETHER_MINUTES, type Turn, toRound } from './together';

const questions = await loadTogether();
const depthOf = (id: string) =>
  TOGETHER_DEPTHS.findIndex((depth) => questions[depth].some((one) => one.id === id));

it('goes from light to deep, no deeper than was chosen, and asks nothing twice', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TOGETHER_DEPTHS),
      fc.constantFrom(...TOGETHER_MINUTES),
      fc.integer(),
      (deepest, minutes, seed) => {
        const round = toRound(questions, deepest, minutes, seededRandom(seed)).map(({ id }) => id);
        const depths = round.map(depthOf);
        expect(new Set(round).size).toBe(round.length);
        expect(round).toHaveLength(minutes / 2.5);
        expect(depths).toEqual(depths.toSorted());
        expect(Math.max(...depths)).toBe(TOGETHER_DEPTHS.indexOf(deepest));
      },
    ),
  );
});

it('asks both about each question, and ends', () => {
  const turns: Turn[] = [];
  for (let turn: Turn | undefined = { index: 0, second: false }; turn; turn = nextTurn(turn, 2)) {
    turns.push(turn);
  }
  expect(turns).toEqual([
    { index: 0, second: false },
    { index: 0, second: true },
    { index: 1, second: false },
    { index: 1, second: true },
  ]);
});
