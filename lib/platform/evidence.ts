// The bundled evidence: apart from the library, because no page but the Journal shows it.
import {
  type Evidence,
  type EvidenceFact,
  type EvidenceWords,
  toEvidence,
} from '@/lib/core/evidence';
import { uiLanguage } from '@/lib/i18n';
import { loadWords, pickFolder, type WordFiles } from './words';

const FILES: WordFiles = import.meta.glob('/content/*/evidence.json', { import: 'default' });

export async function loadEvidence(): Promise<Evidence[]> {
  const facts = (await import('@/content/evidence.json')).default as EvidenceFact[];
  const ids = facts.map(({ id }) => id);
  const find = await loadWords<EvidenceWords>(FILES, uiLanguage(), ids);
  const language = pickFolder(FILES, uiLanguage());
  return facts.flatMap((fact) => {
    const words = find(fact.id);
    return words ? [toEvidence(fact, words, words.language ?? language)] : [];
  });
}
