import { expect, test } from 'vitest';
import { afterKey, asksToHide, NO_PRESSES } from './hide-key';

const press = (...keys: [key: string, at: number][]): boolean =>
  asksToHide(keys.reduce((presses, [key, at]) => afterKey(presses, key, at), NO_PRESSES));

test('Shift three times asks to hide', () => {
  expect(press(['Shift', 0], ['Shift', 300], ['Shift', 600])).toBe(true);
});

test('twice does not, nor does typing in capitals', () => {
  expect(press(['Shift', 0], ['Shift', 300])).toBe(false);
  expect(press(['Shift', 0], ['A', 100], ['Shift', 300], ['B', 400], ['Shift', 600])).toBe(false);
});

test('three that come slowly are three of something else', () => {
  expect(press(['Shift', 0], ['Shift', 1500], ['Shift', 3000])).toBe(false);
});

test('a clock that is set back begins anew', () => {
  expect(press(['Shift', 9000], ['Shift', 0], ['Shift', 100])).toBe(false);
  expect(press(['Shift', 9000], ['Shift', 0], ['Shift', 100], ['Shift', 200])).toBe(true);
});
