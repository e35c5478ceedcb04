import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyJournal } from '@/lib/testing/journal';
import type { SelfCheck } from './self-check';
import { SELF_CHECK_LINES, type SelfCheckAnswer } from './self-check-lines';
import { toLineRuns } from './self-check-picture';

const check = (at: number, asked?: SelfCheckAnswer): SelfCheck => ({
  at,
  zone: 'UTC',
  answers: asked === undefined ? {} : { asked },
});

it('places answers by their time, and breaks where one was left out or did not apply', () => {
  const checks = [
    check(0, 1),
    check(25, 4),
    check(50),
    check(75, 0),
    check(90, 'n/a'),
    check(100, 2),
  ];
  expect(toLineRuns(checks, 'asked')).toEqual([
    [
      { x: 0, answer: 1 },
      { x: 0.25, answer: 4 },
    ],
    [{ x: 0.75, answer: 0 }],
    [{ x: 1, answer: 2 }],
  ]);
  expect(toLineRuns(checks, 'noticed')).toEqual([]);
});

it('puts a single one in the middle', () => {
  expect(toLineRuns([check(5, 3)], 'asked')).toEqual([[{ x: 0.5, answer: 3 }]]);
});

it('has every answer once, inside the picture, in its order', () => {
  fc.assert(
    fc.property(anyJournal, fc.constantFrom(...SELF_CHECK_LINES), ({ selfChecks }, line) => {
      const points = toLineRuns(selfChecks, line).flat();
      const given = selfChecks.flatMap(({ answers }) => {
        const answer = answers[line];
        return typeof answer === 'number' ? [answer] : [];
      });
      expect(points.map(({ answer }) => answer)).toEqual(given);
      for (const [index, { x }] of points.entries()) {
        expect(x).toBeGreaterThanOrEqual(points[index - 1]?.x ?? 0);
        expect(x).toBeLessThanOrEqual(1);
      }
    }),
  );
});
