// Words of one's own that came with an entry rather than by themselves: written while locked, when
// the list of own words could not be read.
import type { Felt } from './entry';
import type { OwnWord } from './personal';

/**
 * Own words with those of `felt` that nobody knew, in the order they came.
 * @returns `own` itself when there is none
 */
export function withUnknown<Own extends readonly OwnWord[]>(
  own: Own,
  felt: readonly Felt[],
  vocabulary: readonly { word: string }[],
): Own | OwnWord[] {
  const known = new Set([...vocabulary, ...own].map(({ word }) => word));
  const added = felt.flatMap(({ word, group }): OwnWord[] => {
    if (word === undefined || known.has(word)) return [];
    known.add(word);
    return [group === undefined ? { word } : { word, group }];
  });
  return added.length === 0 ? own : [...own, ...added];
}
