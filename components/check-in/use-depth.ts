// What is known about words beyond the words themselves, looked up once they lie open.
import { useEffect, useMemo, useState } from 'react';
import type { Layer } from '@/lib/core/candidates';
import type { Feeling, Group } from '@/lib/core/feelings';
import { notUsedYet } from '@/lib/core/used-words';

export interface Depth {
  /** What may lie underneath a word. */
  layers: readonly Layer[];
  /** Which of these words stand in the log; it may name others as well. */
  readUsed: (words: readonly string[]) => Promise<ReadonlySet<string>>;
}

export type LoadDepth = () => Promise<Depth>;

const NOTHING: Depth = { layers: [], readUsed: () => Promise.resolve(new Set()) };
const NONE: ReadonlySet<string> = new Set();

export function useDepth(load: LoadDepth): Depth {
  const [depth, setDepth] = useState(NOTHING);

  useEffect(() => {
    load().then(setDepth, () => undefined);
  }, [load]);

  return depth;
}

/** The words of a group to mark as not used yet; none until all of its words are shown. */
export function useUnused(
  { readUsed }: Depth,
  feelings: readonly Feeling[],
  group: Group,
  allShown: boolean,
): ReadonlySet<string> {
  const [unused, setUnused] = useState(NONE);
  const words = useMemo(
    () => feelings.filter((feeling) => feeling.group === group).map(({ word }) => word),
    [feelings, group],
  );

  useEffect(() => {
    if (!allShown) return;
    readUsed(words).then(
      (used) => setUnused(notUsedYet(words, used)),
      () => undefined,
    );
  }, [readUsed, words, allShown]);

  return unused;
}
