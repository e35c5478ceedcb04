import { describe, expect, it } from 'vitest';
import { change, emptyDraft } from './check-in';
import type { Feeling } from './feelings';
import { findChoices, toChoices, toWordChange } from './word-choices';

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

describe('pressing a word twice', () => {
  const calm = { word: 'calm', label: 'calm', group: 'easy' as const, own: false };
  const twice = (open?: 'easy' | 'heavy') => {
    const none = emptyDraft('1', 0);
    const chosen = change(none, 1, toWordChange(none, calm, open));
    expect(chosen.feelings).toEqual([{ word: 'calm', group: 'easy' }]);
    return change(chosen, 2, toWordChange(chosen, calm, open)).feelings;
  };

  it('leaves the group that lies open', () => {
    expect(twice('easy')).toEqual([{ group: 'easy' }]);
  });

  it('leaves no trace where its group was not chosen for itself', () => {
    expect(twice('heavy')).toEqual([]);
    expect(twice()).toEqual([]);
  });

  it('needs no group', () => {
    const draft = emptyDraft('1', 0);
    const step = toWordChange(draft, { word: 'meh', label: 'meh', own: true }, 'easy');
    expect(step).toEqual({ kind: 'word', word: 'meh' });
  });
});
