// The words to compose with, loaded when something is to be composed.
import { useEffect, useState } from 'react';
import type { ComposerWords } from '@/lib/core/composer-words';
import { loadComposer } from '@/lib/platform/composer';

export function useComposer(): ComposerWords | undefined {
  const [words, setWords] = useState<ComposerWords>();
  useEffect(() => {
    loadComposer().then(setWords, () => undefined);
  }, []);
  return words;
}
