// The checks of what leads to a feeling word: body sensations, story words and surface answers are
// all there, and one step from a few plain words.
import { SURFACE_ANSWERS } from '../candidates';
import { checkCandidateWords } from './candidate-words';
import { type Finding, fail } from './finding';
import { repeatsOf } from './ids';
import type { Content } from './schema';

const SENSATION_COUNT = 24;
const CANDIDATES = {
  body: { min: 3, max: 5 },
  story: { min: 2, max: 4 },
  surface: { min: 3, max: 5 },
};

export function checkCandidates(content: Content): Finding[] {
  return [...checkSensations(content), ...checkLayers(content), ...checkCandidateWords(content)];
}

/** How many of the feeling words some step leads to. */
export function countOffered({ body, layers }: Content): number {
  return new Set([...body, ...layers].flatMap(({ words }) => words)).size;
}

function checkSensations(content: Content): Finding[] {
  const { body } = content;
  const findings = repeatsOf(body).map((id) =>
    fail('unique-ids', 'the sensation stands twice', { id }),
  );
  if (body.length !== SENSATION_COUNT) {
    const message = `${body.length} body sensations; ${SENSATION_COUNT} are wanted`;
    findings.push(fail('sensations', message));
  }
  const words = body.flatMap((fact) => checkWords(content, fact.id, fact.words, CANDIDATES.body));
  return [...findings, ...words];
}

/** All story words and the six surface answers have something below them, and nothing else has. */
function checkLayers(content: Content): Finding[] {
  const { feelings, layers } = content;
  const stories = feelings.filter(({ story }) => story).map(({ word }) => word);
  const wanted = new Set<string>([...stories, ...SURFACE_ANSWERS]);
  const present = layers.map(({ word }) => word);
  return [
    ...repeatsOf(layers.map(({ word }) => ({ id: word }))).map((id) =>
      fail('unique-ids', 'the layer stands twice', { id }),
    ),
    ...[...wanted]
      .filter((id) => !present.includes(id))
      .map((id) => fail('layers', 'has nothing underneath', { id })),
    ...present
      .filter((id) => !wanted.has(id))
      .map((id) => fail('layers', 'is neither a story word nor a surface answer', { id })),
    ...layers.flatMap(({ word, words }) => [
      ...checkWords(content, word, words, CANDIDATES[stories.includes(word) ? 'story' : 'surface']),
      ...checkOneStep(word, words),
    ]),
  ];
}

/** What lies below a layer is no surface answer; that it is no story word is checked everywhere. */
function checkOneStep(id: string, words: readonly string[]): Finding[] {
  const answers: readonly string[] = SURFACE_ANSWERS;
  return words
    .filter((word) => answers.includes(word))
    .map((word) => fail('candidates', `"${word}" opens a step of its own`, { id }));
}

function checkWords(
  { feelings }: Content,
  id: string,
  words: readonly string[],
  { min, max }: typeof CANDIDATES.body,
): Finding[] {
  const known = new Map(feelings.map((feeling) => [feeling.word, feeling]));
  const count = words.length;
  return [
    ...(count < min || count > max
      ? [fail('candidates', `leads to ${count} words; ${min} to ${max} are wanted`, { id })]
      : []),
    ...words
      .filter((word) => !known.has(word))
      .map((word) => fail('candidates', `no such feeling: "${word}"`, { id })),
    ...words
      .filter((word) => known.get(word)?.story)
      .map((word) => fail('candidates', `"${word}" is a story word itself`, { id })),
  ];
}
