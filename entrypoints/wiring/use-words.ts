// The feeling words to choose from: the vocabulary, loaded after the first paint, and own words.
import { useCallback, useEffect, useState } from 'react';
import type { LoadDepth } from '@/components/check-in/use-depth';
import type { Feeling } from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import { painted } from '@/lib/platform/painted';
import type { Stores } from '@/lib/platform/stores';

export interface Words {
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  loadDepth: LoadDepth;
  addWord: (word: OwnWord) => void;
}

/** Late: however many languages there are, the first load knows of none. */
async function loadFeelings(): Promise<Feeling[]> {
  return (await import('@/lib/platform/feelings')).loadFeelings();
}

/** @param loaded the feelings, where they are known already */
export function useWords(
  { personal, log }: Pick<Stores, 'personal' | 'log'>,
  loaded?: readonly Feeling[],
): Words {
  const [feelings, setFeelings] = useState(loaded ?? []);
  const [ownWords, setOwnWords] = useState<readonly OwnWord[]>([]);

  useEffect(() => {
    const read = (): void => {
      personal.read('words').then(setOwnWords, () => undefined);
    };
    if (!loaded) {
      painted()
        .then(loadFeelings)
        .then(setFeelings, () => undefined);
    }
    read();
    return personal.subscribe((key) => {
      if (key === 'words') read();
    });
  }, [personal, loaded]);

  const addWord = useCallback(
    (own: OwnWord) => {
      const add = (words: OwnWord[]): OwnWord[] =>
        words.some(({ word }) => word === own.word) ? words : [...words, own];
      setOwnWords((words) => add([...words]));
      personal.update('words', add).catch(() => undefined);
    },
    [personal],
  );

  const loadDepth = useCallback(
    () => import('./word-depth').then((module) => module.loadDepth(log)),
    [log],
  );

  return { feelings, ownWords, loadDepth, addWord };
}
