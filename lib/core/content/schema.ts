// The shape of every content file: unknown data in, typed content out, or what is wrong with it.
import * as v from 'valibot';
import type { LayerFact, SensationFact } from '../candidates';
import { type EvidenceFact, type EvidenceWords, SURENESS } from '../evidence';
import { type FeelingFact, GROUPS } from '../feelings';
import {
  AUDIENCES,
  AVOID_WHEN,
  KINDS,
  type ReflectionFact,
  type ReflectionWords,
  SITUATIONS,
  THEMES,
} from '../reflection';
import { composerSchema } from './composer-schema';
import { type Finding, fail } from './finding';
import { line } from './line';
import {
  otherSideSchema,
  sceneFactSchema,
  sceneWordsSchema,
  togetherSchema,
} from './practice-schema';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'wanted: lower-case words joined by hyphens'),
);

function each<const Option extends string>(options: readonly Option[]) {
  return v.pipe(
    v.array(v.picklist(options)),
    v.check((list) => isUnique(list), 'says the same twice'),
  );
}

const slugs = v.pipe(
  v.array(slug),
  v.check((list) => isUnique(list), 'says the same twice'),
);

const reflectionFactSchema: v.GenericSchema<unknown, ReflectionFact> = v.strictObject({
  id: slug,
  theme: v.picklist(THEMES),
  kind: v.picklist(KINDS),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15)),
  depth: v.picklist([1, 2, 3]),
  audience: v.picklist(AUDIENCES),
  fits: v.pipe(
    each(SITUATIONS),
    v.check((fits) => fits.length > 0, 'fits nobody'),
  ),
  evidence: slugs,
  tags: slugs,
  avoidWhen: each(AVOID_WHEN),
  consent: v.exactOptional(v.literal(true)),
});

const reflectionWordsSchema: v.GenericSchema<unknown, ReflectionWords> = v.strictObject({
  text: line,
  followUp: line,
  safetyNote: v.exactOptional(line),
});

const signed = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

const feelingFactSchema: v.GenericSchema<unknown, FeelingFact> = v.strictObject({
  word: slug,
  group: v.picklist(GROUPS),
  valence: signed,
  energy: signed,
  story: v.boolean(),
});

const sensationFactSchema: v.GenericSchema<unknown, SensationFact> = v.strictObject({
  id: slug,
  words: slugs,
});

const layerFactSchema: v.GenericSchema<unknown, LayerFact> = v.strictObject({
  word: slug,
  words: slugs,
});

const evidenceSchema: v.GenericSchema<unknown, EvidenceFact> = v.strictObject({
  id: slug,
  authors: line,
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
  title: v.exactOptional(line),
  journal: v.exactOptional(line),
  doi: v.exactOptional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/u, 'not a DOI'))),
  finding: line,
  sure: v.picklist(SURENESS),
  checked: line,
});

const evidenceWordsSchema: v.GenericSchema<unknown, EvidenceWords> = v.strictObject({
  finding: line,
  limits: line,
});

const releasedSchema = v.strictObject({
  /** Every id that ever reached people. */
  released: slugs,
  /** Those of them that are no longer shown; never used again. */
  retired: slugs,
  /** The eight words each group opens with; they never move. */
  firstFeelings: v.strictObject({
    bright: slugs,
    easy: slugs,
    charged: slugs,
    heavy: slugs,
    mixed: slugs,
  }),
});

const exceptionSchema = v.strictObject({
  id: slug,
  word: v.string(),
  reason: v.exactOptional(v.string()),
});

const languageSchema = v.strictObject({
  reflections: v.record(v.string(), reflectionWordsSchema),
  feelings: v.record(v.string(), v.strictObject({ label: line, cue: line })),
  body: v.record(v.string(), v.strictObject({ label: line })),
  layers: v.record(v.string(), v.strictObject({ line, label: v.exactOptional(line) })),
  evidence: v.record(v.string(), evidenceWordsSchema),
  /** A language may have none of these yet. */
  composer: v.exactOptional(composerSchema),
  scenes: v.exactOptional(v.record(v.string(), sceneWordsSchema)),
  otherSide: v.exactOptional(otherSideSchema),
  together: v.exactOptional(togetherSchema),
});

const contentSchema = v.strictObject({
  reflections: v.array(reflectionFactSchema),
  feelings: v.array(feelingFactSchema),
  body: v.array(sensationFactSchema),
  layers: v.array(layerFactSchema),
  evidence: v.array(evidenceSchema),
  scenes: v.array(sceneFactSchema),
  /** The questions there are, by id, in the order they are shown. */
  questions: v.strictObject({
    otherSide: slugs,
    together: v.strictObject({ light: slugs, closer: slugs, deep: slugs }),
  }),
  released: releasedSchema,
  exceptions: v.array(exceptionSchema),
  languages: v.intersect([v.object({ en: languageSchema }), v.record(v.string(), languageSchema)]),
});

export type Content = v.InferOutput<typeof contentSchema>;
export type Language = v.InferOutput<typeof languageSchema>;
export type Exception = v.InferOutput<typeof exceptionSchema>;

export type Parsed = { content: Content } | { findings: Finding[] };

/** @param data the parsed files, named as in {@link Content} */
export function parseContent(data: unknown): Parsed {
  const result = v.safeParse(contentSchema, data);
  if (result.success) return { content: result.output };
  return { findings: result.issues.map(toFinding) };
}

function toFinding(issue: v.BaseIssue<unknown>): Finding {
  const path = v.getDotPath(issue) ?? 'content';
  const id = toId(issue);
  return fail('schema', `${path}: ${issue.message}`, id === undefined ? {} : { id });
}

const named = v.union([
  v.object({ id: v.string() }),
  v.pipe(
    v.object({ word: v.string() }),
    v.transform(({ word }) => ({ id: word })),
  ),
]);

/** The item an issue lies in, so that a report can name it rather than count to it. */
function toId({ path }: v.BaseIssue<unknown>): string | undefined {
  const [file, item, , wordsId] = path ?? [];
  if (file?.key === 'languages') return wordsId === undefined ? undefined : String(wordsId.key);
  const found = v.safeParse(named, item?.value);
  return found.success ? found.output.id : undefined;
}

function isUnique(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}
