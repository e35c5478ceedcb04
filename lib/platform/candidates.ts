// The bundled ways to a feeling word: body sensations and layers, each loaded when it is looked at.
import type { Layer, LayerFact, Sensation, SensationFact } from '@/lib/core/candidates';
import { uiLanguage } from '@/lib/i18n';
import { loadWords, type WordFiles } from './words';

const BODY: WordFiles = import.meta.glob('/content/*/body.json', { import: 'default' });
const LAYERS: WordFiles = import.meta.glob('/content/*/layers.json', { import: 'default' });

export async function loadSensations(): Promise<Sensation[]> {
  const facts = (await import('@/content/body.json')).default as SensationFact[];
  const ids = facts.map(({ id }) => id);
  const find = await loadWords<Pick<Sensation, 'label'>>(BODY, uiLanguage(), ids);
  return facts.flatMap((fact) => {
    const words = find(fact.id);
    return words ? [{ ...fact, ...words }] : [];
  });
}

export async function loadLayers(): Promise<Layer[]> {
  const facts = (await import('@/content/layers.json')).default as LayerFact[];
  const ids = facts.map(({ word }) => word);
  const find = await loadWords<Pick<Layer, 'line' | 'label'>>(LAYERS, uiLanguage(), ids);
  return facts.flatMap((fact) => {
    const words = find(fact.word);
    return words ? [{ ...fact, ...words }] : [];
  });
}
