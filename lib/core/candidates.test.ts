import { describe, expect, it } from 'vitest';
import { candidatesOf, type Layer, pickLayer } from './candidates';
import type { Choice } from './word-choices';

const choice = (word: string, own = false): Choice => ({ word, label: word, own });
const layers: Layer[] = [
  { word: 'ignored', words: ['lonely', 'hurt'], line: 'Something softer.' },
  { word: 'tired', words: ['drained', 'sad'], line: 'Or one of these.' },
  { word: 'fine', label: 'fine', words: ['calm', 'low'], line: 'Much ground.' },
  { word: 'busy', label: 'viel zu tun', words: ['restless', 'low'], line: 'And while you do it?' },
];
const below = (typed: string, pressed?: Choice) => pickLayer(layers, typed, pressed)?.word;

describe('the step that is offered', () => {
  it('is none before anything was pressed or typed', () => {
    expect(below('')).toBeUndefined();
  });

  it('lies below the word pressed last, if that has one', () => {
    expect(below('', choice('ignored'))).toBe('ignored');
    expect(below('', choice('tired'))).toBe('tired');
    expect(below('', choice('calm'))).toBeUndefined();
  });

  it.each([
    ['fine', 'fine'],
    ['Fine.', 'fine'],
    ['I’m fine', 'fine'],
    ['“fine”, really', 'fine'],
    ['hab viel zu tun', 'busy'],
    ['fin', undefined],
    ['finest', undefined],
    ['viel', undefined],
    ['busy', undefined],
    ['tired', undefined],
  ])('typing %j offers what lies below %s', (typed, word) => {
    expect(below(typed)).toBe(word);
  });

  it('lies below what is typed rather than below what was pressed before', () => {
    expect(below('fine', choice('ignored'))).toBe('fine');
    expect(below('ign', choice('ignored'))).toBe('ignored');
  });

  it('stays when the answer was added as a word of one’s own', () => {
    expect(below('', choice('Fine', true))).toBe('fine');
    expect(below('', choice('viel zu tun', true))).toBe('busy');
    expect(below('', choice('ignored', true))).toBeUndefined();
  });
});

it('offers the words of a step in its own order, without those it cannot show', () => {
  const choices = [choice('hurt'), choice('sad', true), choice('lonely')];
  expect(candidatesOf(choices, ['lonely', 'sad', 'gone', 'hurt']).map(({ word }) => word)).toEqual([
    'lonely',
    'hurt',
  ]);
});
