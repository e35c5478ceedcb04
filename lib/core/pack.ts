// A pack: reflections that somebody wrote for others, as a file brings them. Its shape is a promise:
// files and exports of every version hold it.
import * as v from 'valibot';
import { reflectionParts, UNTOLD } from './own-reflection';
import { hasMarkup, plainLine } from './plain-line';
import { AVOID_WHEN, type Reflection, SITUATIONS } from './reflection';
import { EARLIEST_AT, LATEST_AT } from './time';

export const PACK_FORMAT = 'inkling-pack';
export const PACK_VERSION = 1;

/** What a pack may hold, and a file before anything in it is looked at. */
export const PACK_LIMITS = {
  bytes: 2_000_000,
  partBytes: 2_000_000,
  keys: 50,
  items: 500,
  depth: 8,
  title: 120,
  /** So many packs a library may have. */
  packs: 40,
} as const;

/** Text of somebody else: it is plain, and what looks like markup would only be in the way. */
function foreign<Schema extends v.GenericSchema<string, string>>(schema: Schema) {
  return v.pipe(
    schema,
    v.check((text) => !hasMarkup(text), 'markup'),
  );
}

const { id, text, followUp, safetyNote } = reflectionParts;

/** Loose: what a newer version added is kept as it is. */
export const packReflectionSchema = v.looseObject({
  ...reflectionParts,
  text: foreign(text),
  followUp: v.exactOptional(foreign(followUp.wrapped)),
  safetyNote: v.exactOptional(foreign(safetyNote.wrapped)),
});

const title = v.pipe(
  foreign(plainLine(PACK_LIMITS.title)),
  v.check((name) => name.trim() !== '', 'blank'),
);
const named = foreign(plainLine(PACK_LIMITS.title));
const language = v.pipe(
  v.string(),
  v.maxLength(35),
  v.check((tag) => isLanguage(tag), 'language'),
);

/** All of a pack but its reflections. */
export const packHeadSchema = v.object({ id, title, language, author: named, licence: named });

/** As it stands in an export, where a pack of an older or newer version may lack something. */
export const packSchema = v.looseObject({
  id,
  title: v.exactOptional(title),
  language: v.exactOptional(language),
  author: v.exactOptional(named),
  licence: v.exactOptional(named),
  reflections: v.exactOptional(
    v.pipe(
      v.array(packReflectionSchema),
      v.maxLength(PACK_LIMITS.items),
      v.check((items) => new Set(items.map((each) => each.id)).size === items.length, 'twice'),
    ),
  ),
  /** When it was added, epoch ms: of two versions, the later is right. */
  editedAt: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(EARLIEST_AT), v.maxValue(LATEST_AT)),
  ),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type PackReflection = v.InferOutput<typeof packReflectionSchema>;

/** Unknown data -> packs, in their order; what is none is left out. */
export function parsePacks(data: unknown): Pack[] {
  const items = Array.isArray(data) ? data : [];
  return items.filter((item) => v.is(packSchema, item));
}

export function titleOf({ id: name, title: given = name }: Pick<Pack, 'id' | 'title'>): string {
  return given;
}

/**
 * As the library shows and chooses them. What a pack does not say is taken with care: who wrote it
 * does not know who reads it, and when.
 */
export function toPackReflections(pack: Pack): Reflection[] {
  const { author = '', licence = '', reflections = [] } = pack;
  const origin = { kind: 'pack', id: pack.id, title: titleOf(pack), author, licence } as const;
  return reflections.map((each) => ({
    id: each.id,
    text: each.text,
    followUp: each.followUp ?? '',
    ...(each.safetyNote && { safetyNote: each.safetyNote }),
    theme: each.theme,
    kind: each.kind,
    depth: each.depth ?? 2,
    audience: each.audience ?? 'both',
    minutes: each.minutes ?? 1,
    fits: each.fits ?? [...SITUATIONS],
    tags: each.tags ?? [],
    // Our studies are no proof of what somebody else wrote.
    evidence: [],
    avoidWhen: each.avoidWhen ?? [...AVOID_WHEN],
    ...(each.consent && { consent: each.consent }),
    language: pack.language ?? UNTOLD,
    origin,
  }));
}

/** Whether it is a tag, and of a language that has a name. */
function isLanguage(tag: string): boolean {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}
