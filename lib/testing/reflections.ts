// Test data: reflections of one's own, and packs. Used by tests only.
import fc from 'fast-check';
import type { OwnReflection } from '@/lib/core/own-reflection';
import type { Pack, PackReflection } from '@/lib/core/pack';
import { hasMarkup, toPlainLine } from '@/lib/core/plain-line';
import { AUDIENCES, AVOID_WHEN, KINDS, SITUATIONS, THEMES } from '@/lib/core/reflection';
import { anyText } from './arbitrary';

const anySlug = fc.stringMatching(/^[a-z]{1,3}(-[0-9]{1,2})?$/);
const anyLine = anyText.map((text) => toPlainLine(text).slice(0, 60)).map(toPlainLine);
const anyWords = anyLine.filter((text) => text !== '');
const anyForeign = anyWords.filter((text) => !hasMarkup(text));

const rest = {
  minutes: fc.integer({ min: 1, max: 60 }),
  depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
  audience: fc.constantFrom(...AUDIENCES),
  fits: fc.subarray([...SITUATIONS], { minLength: 1 }),
  tags: fc.subarray(['pause', 'kindness']),
  avoidWhen: fc.subarray([...AVOID_WHEN]),
};
const theme = fc.constantFrom(...THEMES);
const kind = fc.constantFrom(...KINDS);
const editedAt = fc.nat(3);

export const anyOwnReflection: fc.Arbitrary<OwnReflection> = fc.record(
  { id: anySlug, text: anyWords, followUp: anyLine, theme, kind, editedAt, ...rest },
  { requiredKeys: ['id', 'text'], noNullPrototype: true },
);

const anyPackReflection: fc.Arbitrary<PackReflection> = fc.record(
  { id: anySlug, text: anyForeign, followUp: anyForeign, theme, kind, ...rest },
  { requiredKeys: ['id', 'text', 'theme', 'kind'], noNullPrototype: true },
);

const anyLanguage = fc.constantFrom('en', 'de', 'ar', 'pt-BR');

/** As an export has them; one from a file has all but `editedAt`. */
export const anyPack: fc.Arbitrary<Pack> = fc.record(
  {
    id: anySlug,
    title: anyForeign,
    language: anyLanguage,
    author: anyForeign,
    licence: anyForeign,
    reflections: fc.uniqueArray(anyPackReflection, { selector: ({ id }) => id, maxLength: 3 }),
    editedAt,
  },
  { requiredKeys: ['id'], noNullPrototype: true },
);

/** A reflection of a pack that nothing speaks against. */
export function packItem(id: string, part: Partial<PackReflection> = {}): PackReflection {
  return {
    id,
    theme: 'good-news',
    kind: 'question',
    minutes: 1,
    depth: 1,
    audience: 'self',
    fits: [...SITUATIONS],
    evidence: [],
    tags: [],
    avoidWhen: [],
    text: `What went well enough today to be told to someone, in ${id}?`,
    followUp: 'Who would smile?',
    ...part,
  };
}

/** A pack as a file has it. */
export function packFile(part: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 'inkling-pack',
    version: 1,
    id: 'evenings',
    title: 'Evenings',
    language: 'en',
    author: 'A friend',
    licence: 'CC BY 4.0',
    reflections: [packItem('evening-one'), packItem('evening-two')],
    ...part,
  };
}
