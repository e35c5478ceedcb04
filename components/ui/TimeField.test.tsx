import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimeField } from './TimeField';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const NOON = 720;

function show(): { given: number[]; field: HTMLInputElement } {
  const given: number[] = [];
  render(<TimeField minutes={NOON} name="from" onChange={(minutes) => given.push(minutes)} />);
  return { given, field: screen.getByLabelText('from') };
}
const type = (field: HTMLInputElement, ...values: string[]): void => {
  for (const value of values) fireEvent.change(field, { target: { value } });
};
const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

test('what is half typed is not given on', () => {
  const { given, field } = show();
  type(field, '01:00', '18:00', '18:03');
  expect(given).toEqual([]);
  expect(field.value).toBe('18:03');
  type(field, '18:30');
  wait(1000);
  expect(given).toEqual([18 * 60 + 30]);
});

test('leaving the field gives it on at once, and once', () => {
  const { given, field } = show();
  type(field, '09:15');
  fireEvent.blur(field);
  wait(1000);
  expect(given).toEqual([9 * 60 + 15]);
});

test('a field left empty keeps the time it had', () => {
  const { given, field } = show();
  type(field, '');
  fireEvent.blur(field);
  expect(given).toEqual([]);
  expect(field.value).toBe('12:00');
});

test('the same time again is no change', () => {
  const { given, field } = show();
  type(field, '13:00', '12:00');
  fireEvent.blur(field);
  expect(given).toEqual([]);
});
