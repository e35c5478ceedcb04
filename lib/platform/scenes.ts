// The bundled scenes and questions, each loaded when it is gone to.
import type { Question, TogetherQuestions } from '@/lib/core/question';
import type { Scene, SceneFact, SceneWords } from '@/lib/core/scene';
import { uiLanguage } from '@/lib/i18n';
import { loadWords, type WordFiles } from './words';

const SCENES: WordFiles = import.meta.glob('/content/*/scenes.json', { import: 'default' });
const OTHER_SIDE: WordFiles = import.meta.glob('/content/*/other-side.json', { import: 'default' });
const TOGETHER: WordFiles = import.meta.glob('/content/*/together.json', { import: 'default' });

export async function loadScenes(): Promise<Scene[]> {
  const facts = (await import('@/content/scenes.json')).default as SceneFact[];
  const ids = facts.map(({ id }) => id);
  const find = await loadWords<SceneWords>(SCENES, uiLanguage(), ids);
  return facts.flatMap((fact) => {
    const found = find(fact.id);
    if (!found) return [];
    const { language, ...words } = found;
    return [{ ...fact, words, ...(language && { language }) }];
  });
}

export async function loadOtherSide(): Promise<Question[]> {
  const { otherSide } = (await import('@/content/questions.json')).default;
  return loadQuestions(OTHER_SIDE, otherSide);
}

export async function loadTogether(): Promise<TogetherQuestions> {
  const { light, closer, deep } = (await import('@/content/questions.json')).default.together;
  const all = await loadQuestions(TOGETHER, [...light, ...closer, ...deep]);
  const among = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));
  return { light: among(light), closer: among(closer), deep: among(deep) };
}

async function loadQuestions(files: WordFiles, ids: readonly string[]): Promise<Question[]> {
  const find = await loadWords<Question>(byId(files), uiLanguage(), ids);
  return ids.flatMap((id) => find(id) ?? []);
}

/** These files are lists, for whoever writes them reads them in their order. */
function byId(files: WordFiles): WordFiles {
  const toIds = (lists: unknown) =>
    Object.fromEntries(
      Object.values(lists as Record<string, Question | Question[]>)
        .flat()
        .map((question) => [question.id, question]),
    );
  return Object.fromEntries(
    Object.entries(files).map(([path, load]) => [path, () => load().then(toIds)]),
  );
}
