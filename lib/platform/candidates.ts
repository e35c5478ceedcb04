// The bundled ways to a feeling word: body sensations and layers, each loaded when it is looked at.
import type { Layer, LayerFact, Sensation, SensationFact } from '@/lib/core/candidates';

export async function loadSensations(): Promise<Sensation[]> {
  const [facts, words] = await Promise.all([
    import('@/content/body.json'),
    import('@/content/en/body.json'),
  ]);
  const texts = words.default as Record<string, { label: string }>;
  return (facts.default as SensationFact[]).flatMap((fact) => {
    const text = texts[fact.id];
    return text ? [{ ...fact, ...text }] : [];
  });
}

export async function loadLayers(): Promise<Layer[]> {
  const [facts, words] = await Promise.all([
    import('@/content/layers.json'),
    import('@/content/en/layers.json'),
  ]);
  const texts = words.default as Record<string, { line: string; label?: string }>;
  return (facts.default as LayerFact[]).flatMap((fact) => {
    const text = texts[fact.word];
    return text ? [{ ...fact, ...text }] : [];
  });
}
