// The small personal records beside the log: what was favoured, hidden, seen, and own words.
import * as v from 'valibot';
import { LIMITS } from './entry';
import { GROUPS } from './feelings';
import { EARLIEST_AT, LATEST_AT } from './time';

/** Read item by item: a damaged one costs only itself. */
function listOf<const Item extends v.GenericSchema>(item: Item) {
  const readable = (items: unknown[]): v.InferOutput<Item>[] =>
    items.filter((data) => v.is(item, data));
  return v.fallback(v.pipe(v.array(v.unknown()), v.transform(readable)), []);
}

function recordOf<const Item extends v.GenericSchema>(item: Item) {
  const readable = (items: Record<string, unknown>): Record<string, v.InferOutput<Item>> =>
    Object.fromEntries(Object.entries(items).filter(([, data]) => v.is(item, data)));
  return v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(readable)), {});
}

export const SAFETY_ANSWERS = ['yes', 'not-sure', 'no'] as const;
export type SafetyAnswer = (typeof SAFETY_ANSWERS)[number];

/** The id of a reflection. */
export const idSchema = v.pipe(v.string(), v.nonEmpty());
/** A feeling word of one's own, with the group it was added under, if any. */
export const wordSchema = v.object({
  word: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.wordLength)),
  group: v.exactOptional(v.picklist(GROUPS)),
});

const ids = listOf(idSchema);
const moment = v.pipe(v.number(), v.integer(), v.minValue(EARLIEST_AT), v.maxValue(LATEST_AT));

/** As they were kept: only the Journal knows how to read them. */
const asKept = v.fallback(v.array(v.unknown()), []);

const lastShown = v.fallback(v.nullable(v.object({ at: moment, closed: v.boolean() })), null);

const schemas = {
  /** Ids of reflections saved for later. */
  favourites: ids,
  /** Ids of reflections not to be shown again. */
  hidden: ids,
  /** When each reflection was last on screen (epoch ms) and how often, by id. */
  seen: recordOf(v.object({ at: moment, times: v.pipe(v.number(), v.minValue(0)) })),
  words: listOf(wordSchema),
  /** "Does being open at home feel safe?" Never exported. */
  safety: v.fallback(v.nullable(v.picklist(SAFETY_ANSWERS)), null),
  /** "My person, my number", as written. Never exported. */
  person: v.fallback(v.pipe(v.string(), v.maxLength(1_000)), ''),
  /** When the help card was last on screen. */
  helpCard: lastShown,
  /** See self-check.ts. */
  selfChecks: asKept,
  /** When the self-check was last offered. */
  selfCheckOffer: lastShown,
  /** One's own, see own-reflection.ts. */
  reflections: asKept,
  /** See pack.ts. */
  packs: asKept,
  /** What was said of a pack of one's own when it was saved last, see pack-file.ts. */
  ownPack: v.fallback(v.nullable(v.record(v.string(), v.string())), null),
};

export type PersonalKey = keyof typeof schemas;
export type Personal = { [Key in PersonalKey]: v.InferOutput<(typeof schemas)[Key]> };
export type OwnWord = Personal['words'][number];

export const PERSONAL_KEYS = Object.keys(schemas) as PersonalKey[];

/** Unknown data -> the record's value, without what of it is damaged. */
export function parsePersonal<Key extends PersonalKey>(key: Key, data: unknown): Personal[Key] {
  return v.parse(schemas[key], data) as Personal[Key];
}

export function withId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? [...ids] : [...ids, id];
}

export function withoutId(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}
