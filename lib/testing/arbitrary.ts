// Test data: arbitrary values of core's shapes, for properties. Used by tests only.
import fc from 'fast-check';
import type { Draft } from '@/lib/core/check-in';
import { type Entry, type Felt, LIMITS } from '@/lib/core/entry';
import { GROUPS } from '@/lib/core/feelings';
import {
  AUDIENCES,
  AVOID_WHEN,
  KINDS,
  type ReflectionFact,
  SITUATIONS,
  THEMES,
} from '@/lib/core/reflection';
import { EARLIEST_AT, LATEST_AT } from '@/lib/core/time';
import { uuidV7 } from '@/lib/core/uuid';

/** Any text, of any script; lone halves of surrogate pairs included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string(),
);

export const anyMoment = fc.integer({ min: EARLIEST_AT, max: LATEST_AT });

export const anyZone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
);

export const anyId = fc
  .tuple(anyMoment, fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([at, random]) => uuidV7(at, random));

const word = anyText.filter((text) => text !== '').map((text) => text.slice(0, LIMITS.wordLength));

export const anyFelt: fc.Arbitrary<Felt> = fc.oneof(
  fc.record({ word, group: fc.constantFrom(...GROUPS) }),
  fc.record({ word }),
  fc.record({ group: fc.constantFrom(...GROUPS) }),
);

const anyFeelings = fc.array(anyFelt, { maxLength: LIMITS.feelings });
// Without -0, which JSON does not know.
const want = fc.double({ min: -1, max: 1, noNaN: true }).map((number) => number + 0);
const known = fc.constantFrom('yes' as const, 'partly' as const, 'no' as const);
const shownReflection = { id: fc.string(), text: anyText, language: fc.constantFrom('en', 'ar') };

export const anyDraft: fc.Arbitrary<Draft> = fc.record(
  {
    id: anyId,
    editedAt: anyMoment,
    at: anyMoment,
    reflection: fc.record({
      ...shownReflection,
      theme: fc.constantFrom(...THEMES),
      kind: fc.constantFrom(...KINDS),
    }),
    feelings: anyFeelings,
    notSure: fc.boolean(),
    body: fc.array(word, { maxLength: 3 }),
    want,
    known,
    note: anyText,
  },
  { requiredKeys: ['id', 'editedAt', 'feelings', 'notSure', 'note'] },
);

export const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    id: anyId,
    at: anyMoment,
    zone: anyZone,
    editedAt: anyMoment,
    reflection: fc.record(shownReflection),
    theme: fc.constantFrom(...THEMES),
    kind: fc.constantFrom(...KINDS),
    feelings: anyFeelings,
    notSure: fc.constant(true as const),
    body: fc.array(word, { maxLength: 3 }),
    want,
    known,
    note: anyText,
    outcome: fc.constantFrom('kept' as const, 'said' as const, 'asked-for-room' as const),
    plan: fc.record(
      // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
      { when: anyText, then: anyText, askAt: anyMoment, answeredAt: anyMoment, how: anyText },
      { requiredKeys: ['when', 'then', 'askAt'] },
    ),
    favourite: fc.constant(true as const),
    addedByANewerVersion: fc.json().map((text): unknown => JSON.parse(text)),
  },
  { requiredKeys: ['id', 'at', 'zone', 'feelings', 'note'] },
);

export const anyReflectionFact: fc.Arbitrary<ReflectionFact> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6}){0,2}$/),
  theme: fc.constantFrom(...THEMES),
  kind: fc.constantFrom(...KINDS),
  minutes: fc.integer({ min: 1, max: 7 }),
  depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
  audience: fc.constantFrom(...AUDIENCES),
  fits: fc.subarray([...SITUATIONS], { minLength: 1 }),
  evidence: fc.constant([]),
  tags: fc.subarray(['pause', 'kindness', 'body']),
  avoidWhen: fc.subarray([...AVOID_WHEN]),
});
