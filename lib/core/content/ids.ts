// The checks of ids: each once, none lost or used again, and everything that is named exists.
import { type Finding, fail } from './finding';
import type { Content } from './schema';

export function checkIds(content: Content): Finding[] {
  return [
    ...checkUnique(content),
    ...checkPermanent(content),
    ...checkEvidence(content),
    ...checkLanguages(content),
  ];
}

function checkUnique({ reflections, evidence }: Content): Finding[] {
  return [
    ...repeatsOf(reflections).map((id) => fail('unique-ids', 'the id stands twice', { id })),
    ...repeatsOf(evidence).map((id) => fail('unique-ids', `evidence "${id}" stands twice`)),
  ];
}

/** The ids that stand more than once, each once. */
export function repeatsOf(items: readonly { id: string }[]): string[] {
  const ids = items.map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function checkPermanent({ reflections, released }: Content): Finding[] {
  const present = new Set(reflections.map(({ id }) => id));
  const retired = new Set(released.retired);
  const lost = released.released.filter((id) => !present.has(id) && !retired.has(id));
  const reused = released.retired.filter((id) => present.has(id));
  const unheard = released.retired.filter((id) => !released.released.includes(id));
  return [
    ...lost.map((id) =>
      fail('permanent-ids', 'was released and is gone: bring it back, or retire it', { id }),
    ),
    ...reused.map((id) => fail('permanent-ids', 'is retired: a new item needs a new id', { id })),
    ...unheard.map((id) => fail('permanent-ids', 'is retired but was never released', { id })),
  ];
}

function checkEvidence({ reflections, evidence, languages }: Content): Finding[] {
  const known = new Set(evidence.map(({ id }) => id));
  const named = reflections.flatMap((fact) =>
    fact.evidence
      .filter((id) => !known.has(id))
      .map((id) => fail('evidence-ids', `no such evidence: "${id}"`, { id: fact.id })),
  );
  const unknown = Object.entries(languages).flatMap(([language, words]) =>
    Object.keys(words.evidence)
      .filter((id) => !known.has(id))
      .map((id) => fail('evidence-ids', `words for no evidence: "${id}"`, { language })),
  );
  const absent = [...known]
    .filter((id) => !Object.hasOwn(languages.en.evidence, id))
    .map((id) => fail('evidence-ids', `evidence "${id}" has no words`, { language: 'en' }));
  return [...named, ...unknown, ...absent];
}

/** English has every reflection; another language may still lack some, but knows no others. */
function checkLanguages({ reflections, languages }: Content): Finding[] {
  const known = new Set(reflections.map(({ id }) => id));
  const unknown = Object.entries(languages).flatMap(([language, words]) =>
    Object.keys(words.reflections)
      .filter((id) => !known.has(id))
      .map((id) => fail('language-ids', 'no such reflection', { id, language })),
  );
  const absent = [...known]
    .filter((id) => !Object.hasOwn(languages.en.reflections, id))
    .map((id) => fail('language-ids', 'the reflection has no words', { id, language: 'en' }));
  return [...unknown, ...absent];
}
