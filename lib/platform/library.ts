// The bundled words: reflections and feelings, loaded late so that the first paint waits for none.
import type { Feeling, FeelingFact } from '@/lib/core/feelings';
import type { Reflection, ReflectionFact, ReflectionWords } from '@/lib/core/reflection';

export async function loadReflections(): Promise<Reflection[]> {
  const [facts, words] = await Promise.all([
    import('@/content/reflections.json'),
    import('@/content/en/reflections.json'),
  ]);
  const texts = words.default as Record<string, ReflectionWords>;
  return (facts.default as ReflectionFact[]).flatMap((fact) => {
    const text = texts[fact.id];
    return text ? [{ ...fact, ...text, language: 'en' }] : [];
  });
}

export async function loadFeelings(): Promise<Feeling[]> {
  const [facts, words] = await Promise.all([
    import('@/content/feelings.json'),
    import('@/content/en/feelings.json'),
  ]);
  const texts = words.default as Record<string, { label: string; cue: string }>;
  return (facts.default as FeelingFact[]).flatMap((fact) => {
    const text = texts[fact.word];
    return text ? [{ ...fact, ...text }] : [];
  });
}
