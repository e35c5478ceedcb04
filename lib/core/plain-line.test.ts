import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/lib/testing/arbitrary';
import { hasMarkup, plainLine, toPlainLine } from './plain-line';

const isLine = (text: string): boolean => v.is(plainLine(1_000), text);

describe('a plain line', () => {
  it.each([
    ['Is “here” enough? 🙂'],
    ['مرحبا\u200f، كيف حالك؟'],
    ['👨\u200d👩\u200d👧 می\u200cخواهم'],
    [''],
  ])('may be %j', (text) => {
    expect(isLine(text)).toBe(true);
    expect(toPlainLine(text)).toBe(text);
  });

  it.each([
    ['a line break', 'a\nb'],
    ['a control', 'a\u0007b'],
    ['an override of direction', 'a\u202eb'],
    ['an isolate left open', 'a\u2067b'],
    ['half a character', 'a\ud83db'],
    ['a line separator', 'a\u2028b'],
  ])('has not %s', (_name, text) => {
    expect(isLine(text)).toBe(false);
  });

  it('is what anything typed is made into', () => {
    fc.assert(fc.property(anyText, (text) => isLine(toPlainLine(text))));
  });

  it('is one line of what was pasted with breaks', () => {
    expect(toPlainLine('  One.\n\tTwo.\r\n ')).toBe('One. Two.');
  });
});

it.each([
  ['<b>x</b>', true],
  ['</p>', true],
  ['<img src=x', true],
  ['<!-- x', true],
  ['<?xml', true],
  ['I <3 you', false],
  ['2 < 3 > 1', false],
  ['a <- b', false],
])('%j is markup: %s', (text, is) => {
  expect(hasMarkup(text)).toBe(is);
});
