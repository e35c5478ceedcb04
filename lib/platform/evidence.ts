// The bundled evidence: apart from the library, because no page but the Journal shows it.
import {
  type Evidence,
  type EvidenceFact,
  type EvidenceWords,
  toEvidence,
} from '@/lib/core/evidence';

export async function loadEvidence(): Promise<Evidence[]> {
  const [facts, words] = await Promise.all([
    import('@/content/evidence.json'),
    import('@/content/en/evidence.json'),
  ]);
  const texts = words.default as Record<string, EvidenceWords>;
  return (facts.default as EvidenceFact[]).flatMap((fact) => {
    const text = texts[fact.id];
    return text ? [toEvidence(fact, text, 'en')] : [];
  });
}
