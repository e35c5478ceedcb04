// The bundled reflections, in the language chosen for them, which need not be that of the interface.
import type { Reflection, ReflectionFact, ReflectionWords } from '@/lib/core/reflection';
import { uiLanguage } from '@/lib/i18n';
import { languagesOf, loadWords, pickFolder, type WordFiles } from './words';

const FILES: WordFiles = import.meta.glob('/content/*/reflections.json', { import: 'default' });

/** The languages that reflections are there in. */
export const LANGUAGES: readonly string[] = languagesOf(FILES);

/** @param chosen in Settings; null: that of the interface */
export async function loadReflections(chosen: string | null = null): Promise<Reflection[]> {
  const wanted = chosen ?? uiLanguage();
  const facts = (await import('@/content/reflections.json')).default as ReflectionFact[];
  const ids = facts.map(({ id }) => id);
  const find = await loadWords<ReflectionWords>(FILES, wanted, ids);
  const language = pickFolder(FILES, wanted);
  return facts.flatMap((fact) => {
    const words = find(fact.id);
    return words ? [withTags({ ...fact, language, ...words })] : [];
  });
}

/** Tags are English: nobody looks for them, or wants to read them, in another language. */
function withTags(reflection: Reflection): Reflection {
  return reflection.language === 'en' ? reflection : { ...reflection, tags: [] };
}
