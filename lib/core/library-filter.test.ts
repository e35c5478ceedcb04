import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReflectionFact } from '@/lib/testing/arbitrary';
import { fact } from '@/lib/testing/selection';
import {
  filterLibrary,
  firstOf,
  foundTags,
  groupByTheme,
  isNarrowed,
  type LibraryFilter,
  type LibraryItem,
  NO_FILTER,
  neighbourOf,
  toLibraryText,
} from './library-filter';
import type { Reflection, ReflectionFact } from './reflection';

function item(id: string, part: Partial<Reflection> = {}, names: string[] = []): LibraryItem {
  const words = { text: `Text of ${id}.`, followUp: 'And then?', language: 'en' };
  const reflection = { ...fact(id), ...words, ...part };
  return { reflection, folded: toLibraryText(reflection, names) };
}

const library = [
  item('walk', { text: 'Walk to the Café, müde or not.', kind: 'micro-practice' }),
  item('talk', { theme: 'plain-talk', followUp: 'Who would hear it?', tags: ['evening'] }),
  item('kid', { depth: 3, safetyNote: 'Leave the rest shut.' }, ['Old scripts', 'Question']),
];
const marks = { favourites: ['talk'], hidden: ['kid', 'talk'] };
const find = (filter: Partial<LibraryFilter>): string[] =>
  filterLibrary(library, { ...NO_FILTER, ...filter }, marks).map(({ id }) => id);

describe('the library', () => {
  it.each<[string, Partial<LibraryFilter>, string[]]>([
    ['all, hidden ones too, when nothing is asked', {}, ['walk', 'talk', 'kid']],
    ['by the beginnings of words, accents folded', { query: 'cafe MUD' }, ['walk']],
    ['but not by their middles', { query: 'alk' }, []],
    ['by the follow-up', { query: 'hear' }, ['talk']],
    ['by a tag', { query: 'even' }, ['talk']],
    ['by the safety note', { query: 'shut' }, ['kid']],
    ['by what theme and kind are called, over several words', { query: 'scri que' }, ['kid']],
    ['nothing where one of several words is absent', { query: 'walk hear' }, []],
    ['by theme', { theme: 'plain-talk' }, ['talk']],
    ['by kind', { kind: 'micro-practice' }, ['walk']],
    ['by depth', { depth: 3 }, ['kid']],
    ['what was saved', { view: 'saved' }, ['talk']],
    ['what was hidden', { view: 'hidden' }, ['talk', 'kid']],
    ['what was hidden, of one depth, by a word', { view: 'hidden', depth: 3, query: 'k' }, ['kid']],
    ['nothing where two filters have nothing in common', { depth: 3, kind: 'repair' }, []],
  ])('finds %s', (_name, filter, expected) => {
    expect(find(filter)).toEqual(expected);
  });

  it('names the tags it was found by, where the text does not show why', () => {
    const tags = ['evening', 'room', 'even-so'];
    expect(foundTags({ text: 'A walk.', tags }, ['even', 'walk'])).toEqual(['evening', 'even-so']);
    expect(foundTags({ text: 'A walk.', tags }, [])).toEqual([]);
    expect(foundTags({ text: 'One room.', tags }, ['room'])).toEqual([]);
  });

  it.each<[boolean, Partial<LibraryFilter>]>([
    [false, {}],
    [false, { view: 'hidden' }],
    [false, { query: '  ' }],
    [true, { query: 'a' }],
    [true, { theme: 'past-no' }],
    [true, { kind: 'repair' }],
    [true, { depth: 1 }],
  ])('is narrowed: %s, by %j', (expected, filter) => {
    expect(isNarrowed({ ...NO_FILTER, ...filter })).toBe(expected);
  });
});

describe('the page of the library', () => {
  const anyItems = fc.array(
    anyReflectionFact.map((part: ReflectionFact) => item(part.id, part)),
    { maxLength: 30 },
  );

  it('has every reflection once, under its theme', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const reflections = items.map(({ reflection }) => reflection);
        const groups = groupByTheme(reflections);
        expect(new Set(groups.map(({ theme }) => theme)).size).toBe(groups.length);
        for (const { theme, reflections: own } of groups) {
          expect(own).toEqual(reflections.filter((each) => each.theme === theme));
        }
        expect(groups.flatMap((group) => group.reflections)).toHaveLength(reflections.length);
      }),
    );
  });

  it('begins with the first of it', () => {
    const groups = groupByTheme(library.map(({ reflection }) => reflection));
    const ids = firstOf(groups, 2).flatMap(({ reflections }) => reflections.map(({ id }) => id));
    expect(ids).toEqual(['walk', 'kid']);
    expect(firstOf(groups, 9)).toEqual(groups);
  });

  it('goes on at the next one when one leaves, at the end at the one before', () => {
    const groups = groupByTheme(library.map(({ reflection }) => reflection));
    // As they stand: walk, kid (both of the first theme), talk.
    expect(neighbourOf(groups, 'walk')).toBe('kid');
    expect(neighbourOf(groups, 'kid')).toBe('talk');
    expect(neighbourOf(groups, 'talk')).toBe('kid');
    expect(neighbourOf(groupByTheme([]), 'talk')).toBeUndefined();
    expect(neighbourOf(groups, 'gone')).toBeUndefined();
  });
});
