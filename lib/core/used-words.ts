// Which feeling words have been used: read off the entries themselves, so that nothing more is
// stored about anybody.
import type { Entry } from './entry';

/** The words of these entries. */
export function wordsIn(entries: readonly Pick<Entry, 'feelings'>[]): string[] {
  return entries.flatMap(({ feelings }) => feelings.flatMap(({ word }) => word ?? []));
}

/**
 * The words to mark as not used yet. None while nothing was used at all: a mark on every word tells
 * a newcomer nothing.
 */
export function notUsedYet(
  words: readonly string[],
  used: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(used.size === 0 ? [] : words.filter((word) => !used.has(word)));
}
