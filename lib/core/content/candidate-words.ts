// The checks of the words of sensations and layers, in each language: complete or left out, short,
// and told apart.
import { fold } from '../search';
import { type Finding, fail } from './finding';
import type { Content, Language } from './schema';
import { isDense } from './wording';
import { findNotUsed } from './words';

const LABEL_LENGTH = 40;
const LINE_LENGTH = { min: 20, max: 80 };

export function checkCandidateWords(content: Content): Finding[] {
  return Object.entries(content.languages).flatMap(([language, words]) => [
    ...checkBodyWords(content, language, words.body),
    ...checkLayerWords(content, language, words),
  ]);
}

function checkBodyWords({ body }: Content, language: string, words: Language['body']): Finding[] {
  const labels = Object.entries(words).map(([id, { label }]) => ({ id, label }));
  return [
    ...checkComplete(
      body.map(({ id }) => id),
      language,
      words,
    ),
    ...checkLabels('sensation-labels', language, labels),
  ];
}

function checkLayerWords(content: Content, language: string, words: Language): Finding[] {
  const { layers, feelings } = content;
  const listed = new Set(feelings.map(({ word }) => word));
  const entries = Object.entries(words.layers);
  const answers = entries.flatMap(([id, { label }]) => (label === undefined ? [] : { id, label }));
  const ofFeelings = Object.values(words.feelings).map(({ label }) => label);
  return [
    ...checkComplete(
      layers.map(({ word }) => word),
      language,
      words.layers,
    ),
    ...entries.flatMap(([id, { line, label }]) => [
      ...checkLine(id, language, line),
      ...(listed.has(id) === (label === undefined)
        ? []
        : [fail('layer-lines', toLabelMessage(label), { id, language })]),
    ]),
    ...checkLabels('layer-lines', language, answers, ofFeelings),
  ];
}

function toLabelMessage(label: string | undefined): string {
  return label === undefined
    ? 'has no label, and is no word of the list'
    : `has the label "${label}", and is a word of the list`;
}

function checkComplete(
  known: readonly string[],
  language: string,
  words: Record<string, unknown>,
): Finding[] {
  const present = Object.keys(words);
  // Left out altogether, which all but English may.
  if (present.length === 0 && language !== 'en') return [];
  return [
    ...known
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => fail('language-ids', 'has no words', { id, language })),
    ...present
      .filter((id) => !known.includes(id))
      .map((id) => fail('language-ids', 'no such sensation or layer', { id, language })),
  ];
}

function checkLine(id: string, language: string, line: string): Finding[] {
  const findings: Finding[] = [];
  const length = [...line].length;
  if ((length < LINE_LENGTH.min && !isDense(line)) || length > LINE_LENGTH.max) {
    const message = `line has ${length} characters; ${LINE_LENGTH.min} to ${LINE_LENGTH.max} are wanted`;
    findings.push(fail('layer-lines', message, { id, language }));
  }
  const found = language === 'en' ? findNotUsed(line) : [];
  if (found.length > 0) {
    const quoted = found.map((word) => `"${word}"`).join(', ');
    findings.push(
      fail('words-not-used', `line uses ${quoted}: ${line}`, { id, language, words: found }),
    );
  }
  return findings;
}

/** @param taken labels that stand elsewhere already */
function checkLabels(
  check: 'sensation-labels' | 'layer-lines',
  language: string,
  labels: readonly { id: string; label: string }[],
  taken: readonly string[] = [],
): Finding[] {
  const seen = new Set(taken.map(fold));
  return labels.flatMap(({ id, label }) => {
    const findings: Finding[] = [];
    const length = [...label].length;
    if (length > LABEL_LENGTH) {
      const message = `label has ${length} characters; ${LABEL_LENGTH} at most`;
      findings.push(fail(check, message, { id, language }));
    }
    if (seen.has(fold(label))) {
      findings.push(fail(check, `label "${label}" stands twice`, { id, language }));
    }
    seen.add(fold(label));
    return findings;
  });
}
