import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBytes } from '@/lib/testing/journal';
import { collectProblems, createLineFinder, toPath } from './import-problem';

it('finds line and column of every place, asked in any order', () => {
  const letter = fc.constantFrom('a', 'é', '😀', '\n', '€');
  fc.assert(
    fc.property(fc.array(letter), fc.array(fc.nat(30)), (letters, asked) => {
      const find = createLineFinder(toBytes(letters.join('')));
      for (const count of asked.map((number) => Math.min(number, letters.length))) {
        const before = letters.slice(0, count).join('');
        const lines = before.split('\n');
        const column = [...(lines.at(-1) ?? '')].length + 1;
        expect(find(toBytes(before).length)).toEqual({ line: lines.length, column });
      }
    }),
  );
});

it.each<[(string | number)[], string]>([
  [['entries', 12, 'note'], 'entries[12].note'],
  [['later'], 'later'],
  [['a', 0, 1, 'b'], 'a[0][1].b'],
  [['k'.repeat(99)], 'k'.repeat(60)],
  [['a', 1, 2, 3, 4, 5, 6, 7], 'a[1][2][3][4][5][6][7]'],
  [['a', 1, 2, 3, 4, 5, 6, 7, 8], 'a[1][2][3][4][5][6][7]…'],
  [[], ''],
])('writes %j as a path', (keys, path) => {
  expect(toPath(keys)).toBe(path);
});

it('looks for the place of the first ten only, and counts all', () => {
  const problems = collectProblems();
  let looked = 0;
  const look = () => {
    looked += 1;
    return { line: looked };
  };
  for (let n = 0; n < 25; n += 1) problems.add(look, { code: 'missing' });
  expect(looked).toBe(10);
  expect(problems.count).toBe(25);
  expect(problems.first.map(({ at }) => at.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
