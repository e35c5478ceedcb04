import { expect, it } from 'vitest';
import { isUnanswered, NO_ANSWERS, withAnswer, withSafe } from './self-check-lines';

it('takes an answer back when it is given again, and leaves the others', () => {
  const one = withAnswer(NO_ANSWERS, 'asked', 0);
  const two = withAnswer(one, 'noticed', 'n/a');
  expect(two.answers).toEqual({ asked: 0, noticed: 'n/a' });
  expect(withAnswer(two, 'asked', 3).answers).toEqual({ asked: 3, noticed: 'n/a' });
  expect(withAnswer(two, 'asked', 0).answers).toEqual({ noticed: 'n/a' });
});

it('takes back in the same way whether it felt safe', () => {
  const unsure = withSafe(withAnswer(NO_ANSWERS, 'asked', 1), 'unsure');
  expect(unsure).toEqual({ answers: { asked: 1 }, safe: 'unsure' });
  expect(withSafe(unsure, 'no').safe).toBe('no');
  expect(withSafe(unsure, 'unsure')).toEqual({ answers: { asked: 1 } });
});

it('is unanswered until something is said: "not at all" and "no" are answers', () => {
  expect(isUnanswered(NO_ANSWERS)).toBe(true);
  expect(isUnanswered(withAnswer(NO_ANSWERS, 'asked', 0))).toBe(false);
  expect(isUnanswered(withSafe(NO_ANSWERS, 'no'))).toBe(false);
});
