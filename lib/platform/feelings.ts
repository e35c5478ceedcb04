// The feeling words, in the language of the interface: loaded late, so that the first paint waits for
// none. Stored is the id of a word, which reads in any language.
import type { Feeling, FeelingFact } from '@/lib/core/feelings';
import { uiLanguage } from '@/lib/i18n';
import { loadWords, type WordFiles } from './words';

const FILES: WordFiles = import.meta.glob('/content/*/feelings.json', { import: 'default' });

export async function loadFeelings(): Promise<Feeling[]> {
  const loading = loadFeelingFacts();
  const ids = loading.then((facts) => facts.map(({ word }) => word));
  const find = await loadWords<Pick<Feeling, 'label' | 'cue'>>(FILES, uiLanguage(), ids);
  const facts = await loading;
  return facts.flatMap((fact) => {
    const words = find(fact.word);
    return words ? [{ ...fact, ...words }] : [];
  });
}

export async function loadFeelingFacts(): Promise<FeelingFact[]> {
  return (await import('@/content/feelings.json')).default as FeelingFact[];
}
