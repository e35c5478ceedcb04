import { describe, expect, it } from 'vitest';
import { type Feeling, findChoices, GROUPS, toChoices } from './feelings';

const feeling = (word: string, label: string, group: Feeling['group'] = 'easy'): Feeling => ({
  word,
  label,
  group,
  cue: `how ${word} shows`,
  valence: 0,
  energy: 0,
  story: false,
});
const vocabulary = [feeling('calm', 'calm'), feeling('tired', 'müde', 'heavy')];

describe('the words that can be pressed', () => {
  it('are the vocabulary with its cues, then own words without', () => {
    expect(toChoices(vocabulary, [{ word: 'wobbly', group: 'mixed' }, { word: 'meh' }])).toEqual([
      { word: 'calm', label: 'calm', group: 'easy', cue: 'how calm shows', own: false },
      { word: 'tired', label: 'müde', group: 'heavy', cue: 'how tired shows', own: false },
      { word: 'wobbly', label: 'wobbly', group: 'mixed', own: true },
      { word: 'meh', label: 'meh', own: true },
    ]);
  });

  it('have each word once, the vocabulary first', () => {
    const choices = toChoices(vocabulary, [{ word: 'calm', group: 'bright' }]);
    expect(choices.filter(({ word }) => word === 'calm')).toMatchObject([
      { group: 'easy', own: false },
    ]);
  });
});

describe('finding a word', () => {
  const choices = toChoices(vocabulary, [{ word: 'let down' }, { word: 'worn-out' }]);
  const found = (query: string): string[] => findChoices(choices, query).map(({ label }) => label);

  it.each([
    ['ca', ['calm']],
    ['MUD', ['müde']],
    ['down', ['let down']],
    ['let d', ['let down']],
    ['down let', ['let down']],
    ['out', ['worn-out']],
    ['worn-o', ['worn-out']],
    [' calm ', ['calm']],
    ['alm', []],
    ['calm let', []],
  ])('typing "%s" finds %j', (query, labels) => {
    expect(found(query)).toEqual(labels);
  });

  it('finds nothing while nothing is typed', () => {
    expect(found('')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});

it('knows five groups, in the order they are shown', () => {
  expect(GROUPS).toEqual(['bright', 'easy', 'charged', 'heavy', 'mixed']);
});
