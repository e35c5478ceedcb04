// One kept reflection log. Its shape is a promise: exports and backups of every version hold it.
import * as v from 'valibot';
import { GROUPS } from './feelings';
import { KINDS, THEMES } from './reflection';
import { EARLIEST_AT, isZone, LATEST_AT } from './time';
import { UUID_V7 } from './uuid';

/** The same for what is typed and what is imported. */
export const LIMITS = { noteLength: 100_000, wordLength: 60, feelings: 3, body: 24 } as const;

const moment = v.pipe(
  v.number(),
  v.integer('is not a whole number'),
  v.minValue(EARLIEST_AT, 'lies before 1970'),
  v.maxValue(LATEST_AT, 'lies after 2199'),
);
const wish = v.pipe(v.number(), v.minValue(-1, 'is less than -1'), v.maxValue(1, 'is more than 1'));
const shortText = v.pipe(v.string(), v.maxLength(1_000));
const word = v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(LIMITS.wordLength));

const felt = v.pipe(
  v.looseObject({ word: v.exactOptional(word), group: v.exactOptional(v.picklist(GROUPS)) }),
  v.check(
    (feeling) => feeling.word !== undefined || feeling.group !== undefined,
    'needs a word or a group',
  ),
);

const plan = v.looseObject({
  when: shortText,
  // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
  then: shortText,
  askAt: moment,
  answeredAt: v.exactOptional(moment),
  happened: v.exactOptional(v.picklist(['yes', 'partly', 'no'])),
  how: v.exactOptional(shortText),
});

/**
 * Loose objects: keys that a newer version added are kept as they are, so that an older one
 * neither loses them on export nor refuses the file.
 */
export const entrySchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(UUID_V7, 'is not a UUID of version 7')),
  at: moment,
  zone: v.pipe(v.string(), v.maxLength(64), v.check(isZone, 'is not a time zone name')),
  editedAt: v.exactOptional(moment),
  reflection: v.exactOptional(
    v.looseObject({
      id: shortText,
      text: shortText,
      language: v.pipe(v.string(), v.maxLength(35)),
    }),
  ),
  theme: v.exactOptional(v.picklist(THEMES)),
  kind: v.exactOptional(v.picklist(KINDS)),
  feelings: v.pipe(v.array(felt), v.maxLength(LIMITS.feelings)),
  notSure: v.exactOptional(v.literal(true)),
  body: v.exactOptional(v.pipe(v.array(word), v.maxLength(LIMITS.body))),
  want: v.exactOptional(wish),
  known: v.exactOptional(v.picklist(['yes', 'partly', 'no'])),
  note: v.pipe(v.string(), v.maxLength(LIMITS.noteLength)),
  outcome: v.exactOptional(v.picklist(['kept', 'said', 'asked-for-room'])),
  plan: v.exactOptional(plan),
  share: v.exactOptional(v.literal(true)),
  revisit: v.exactOptional(v.literal('never')),
  favourite: v.exactOptional(v.literal(true)),
});

/** One entry of the log. `at` and `editedAt` are epoch ms, `want` is -1 (room) to 1 (closeness). */
export type Entry = v.InferOutput<typeof entrySchema>;
export type Felt = Entry['feelings'][number];
export type Known = NonNullable<Entry['known']>;

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string };

/** Unknown data -> entry, or the first reason why it is none, such as `note: is missing`. */
export function parseEntry(data: unknown): Parsed<Entry> {
  const result = v.safeParse(entrySchema, data, { abortEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, reason: toReason(result.issues[0]) };
}

/** A schema issue as `path: what is wrong with it`, without quoting what stands there. */
export function toReason(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  return path === '' ? plain(issue) : `${path}: ${plain(issue)}`;
}

function plain(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'is missing';
  if (issue.type === 'max_length') return `is longer than ${String(issue.requirement)}`;
  if (issue.expected !== null && issue.kind === 'schema') return `is not ${issue.expected}`;
  return issue.message.replace(/ but received .*/s, '');
}

/** Newest first; entries of one moment keep one order everywhere. */
export function newestFirst(a: Entry, b: Entry): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}
