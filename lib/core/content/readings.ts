// Each reflection is read by people who did not write it, from stated points of view, against the
// rubric of content/README.md; this checks that it was, and that what they read is what is shown.
import * as v from 'valibot';
import type { ReflectionFact, ReflectionWords } from '../reflection';
import { type Finding, fail } from './finding';
import { toHash } from './hash';

/** What is scored, 1 to 5, in the order of the scores. */
export const RUBRIC = [
  'action',
  'warmth',
  'choice',
  'inclusion',
  'safety',
  'truth',
  'freshness',
  'doable',
] as const;

const score = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

const readingSchema = v.strictObject({
  /** Who it was read as. */
  pov: v.pipe(v.string(), v.nonEmpty()),
  scores: v.strictTuple([score, score, score, score, score, score, score, score]),
  remark: v.string(),
  /** Whether the words were changed because of it; then a later reading is of the new words. */
  changed: v.boolean(),
});

const readingsSchema = v.strictObject({
  rubric: v.strictTuple(RUBRIC.map((name) => v.literal(name))),
  readings: v.record(
    v.string(),
    v.strictObject({
      /** Of the words that the last reading read: {@link toDigest}. */
      digest: v.string(),
      /** In the order they were made. */
      readings: v.array(readingSchema),
    }),
  ),
});

export type Readings = v.InferOutput<typeof readingsSchema>;
export type Reading = v.InferOutput<typeof readingSchema>;

const LEAST_MEAN = 4;
const LEAST = 3;
const LEAST_SAFE = 4;
const LEAST_READERS = 2;

/** @param data the parsed `readings.json`; what has the wrong shape is judged no further */
export function judgeReadings(
  data: unknown,
  reflections: readonly ReflectionFact[],
  words: Readonly<Record<string, ReflectionWords>>,
): { readings?: Readings; findings: Finding[] } {
  const parsed = v.safeParse(readingsSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue) ?? 'readings.json';
    return { findings: [fail('readings', `${path}: ${issue.message}`)] };
  }
  const readings = parsed.output;
  return { readings, findings: checkReadings(readings, reflections, words) };
}

function checkReadings(
  { readings }: Readings,
  reflections: readonly ReflectionFact[],
  words: Readonly<Record<string, ReflectionWords>>,
): Finding[] {
  const ids = new Set(reflections.map(({ id }) => id));
  const unknown = Object.keys(readings).filter((id) => !ids.has(id));
  const all = Object.values(readings).flatMap((item) => item.readings);
  return [
    ...unknown.map((id) => fail('readings', 'was read, but is no reflection', { id })),
    ...reflections.flatMap(({ id }) => {
      const own = words[id];
      return own ? checkItem(id, own, readings[id]) : [];
    }),
    ...(all.length > 0 && all.every(({ scores }) => Math.min(...scores) >= LEAST_MEAN)
      ? [fail('readings', 'nothing is scored below 4: that is praise, not reading')]
      : []),
  ];
}

function checkItem(
  id: string,
  words: ReflectionWords,
  read: Readings['readings'][string] | undefined,
): Finding[] {
  const readings = read?.readings ?? [];
  const findings: string[] = [];
  const readers = new Set(readings.map(({ pov }) => pov)).size;
  if (readers < LEAST_READERS) {
    findings.push(`was read from ${readers} points of view; wanted: ${LEAST_READERS}`);
  }
  if (readings.at(-1)?.changed) findings.push('was changed, and not read again since');
  if (read && read.digest !== toDigest(words)) {
    findings.push(`is not what was last read; read again, its digest is ${toDigest(words)}`);
  }
  for (const reading of readings) {
    if (!reading.changed && !passes(reading)) {
      findings.push(`fails for “${reading.pov}”, and was not changed: ${reading.remark}`);
    }
    if (reading.remark === '' && Math.min(...reading.scores) < 5) {
      findings.push(`has a score below 5 without a remark, for “${reading.pov}”`);
    }
  }
  return findings.map((message) => fail('readings', message, { id }));
}

function passes({ scores }: Reading): boolean {
  const [, , , inclusion, safety] = scores;
  return (
    meanOf([...scores]) >= LEAST_MEAN &&
    Math.min(...scores) >= LEAST &&
    Math.min(inclusion, safety) >= LEAST_SAFE
  );
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The numbers of a report. */
export function summarise({ readings }: Readings) {
  const items = Object.entries(readings).map(([id, item]) => ({ id, ...item }));
  const all = items.flatMap((item) => item.readings);
  const scores = all.flatMap((reading) => [...reading.scores]);
  const weakest = items
    .map(({ id, readings: own }) => ({ id, mean: meanOf(own.at(-1)?.scores ?? []) }))
    .sort((a, b) => a.mean - b.mean);
  return {
    items: items.length,
    readings: all.length,
    views: new Set(all.map(({ pov }) => pov)).size,
    changes: all.filter(({ changed }) => changed).length,
    mean: meanOf(scores),
    below4: scores.filter((each) => each < LEAST_MEAN).length / scores.length,
    /** By the mean of the last reading. */
    weakest: weakest.slice(0, WEAKEST),
  };
}

const WEAKEST = 20;

/** Tells whether words are still those that were read. */
export function toDigest({ text, followUp, safetyNote = '' }: ReflectionWords): string {
  return toHash([text, followUp, safetyNote].join('\n'));
}
