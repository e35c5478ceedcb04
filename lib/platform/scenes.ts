// The bundled scenes and questions, each loaded when it is gone to.
import type { Question, TogetherQuestions } from '@/lib/core/question';
import type { Scene, SceneFact, SceneWords } from '@/lib/core/scene';

export async function loadScenes(): Promise<Scene[]> {
  const [facts, words] = await Promise.all([
    import('@/content/scenes.json'),
    import('@/content/en/scenes.json'),
  ]);
  const texts = words.default as Record<string, SceneWords>;
  return (facts.default as SceneFact[]).flatMap((fact) => {
    const own = texts[fact.id];
    return own ? [{ ...fact, words: own }] : [];
  });
}

export async function loadOtherSide(): Promise<Question[]> {
  return (await import('@/content/en/other-side.json')).default;
}

export async function loadTogether(): Promise<TogetherQuestions> {
  return (await import('@/content/en/together.json')).default;
}
