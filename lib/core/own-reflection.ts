// A reflection of one's own. Its shape is a promise: exports of every version hold it. Promise: a
// text is enough, and what one did not say is filled in kindly.
import * as v from 'valibot';
import { plainLine, toPlainLine } from './plain-line';
import {
  AUDIENCES,
  AVOID_WHEN,
  type Depth,
  KINDS,
  type Reflection,
  SITUATIONS,
  THEMES,
} from './reflection';
import { EARLIEST_AT, LATEST_AT } from './time';

/** In characters; the text of an entry's reflection may be longer than any of these. */
export const REFLECTION_LIMITS = { id: 80, text: 600, followUp: 300, safetyNote: 600 } as const;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = v.pipe(
  v.string(),
  v.maxLength(REFLECTION_LIMITS.id),
  v.check((id) => SLUG.test(id), 'slug'),
);

/** What is at home in a list of short names. */
const shortNames = v.pipe(v.array(plainLine(60)), v.maxLength(12));

/** What a reflection has besides its id, its text, and what it is about. */
const REST = {
  followUp: v.exactOptional(plainLine(REFLECTION_LIMITS.followUp)),
  safetyNote: v.exactOptional(plainLine(REFLECTION_LIMITS.safetyNote)),
  minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  depth: v.exactOptional(v.picklist([1, 2, 3])),
  audience: v.exactOptional(v.picklist(AUDIENCES)),
  fits: v.exactOptional(v.pipe(v.array(v.picklist(SITUATIONS)), v.nonEmpty())),
  tags: v.exactOptional(shortNames),
  evidence: v.exactOptional(shortNames),
  avoidWhen: v.exactOptional(v.array(v.picklist(AVOID_WHEN))),
  consent: v.exactOptional(v.literal(true)),
};

export const reflectionParts = {
  id: slug,
  text: v.pipe(
    plainLine(REFLECTION_LIMITS.text),
    v.check((text) => text.trim() !== '', 'blank'),
  ),
  theme: v.picklist(THEMES),
  kind: v.picklist(KINDS),
  ...REST,
};

const moment = v.pipe(v.number(), v.integer(), v.minValue(EARLIEST_AT), v.maxValue(LATEST_AT));

/** A BCP 47 tag: where nothing is told, `und`. */
export const UNTOLD = 'und';

/** Loose: what a newer version added is kept as it is. */
export const ownReflectionSchema = v.looseObject({
  ...reflectionParts,
  theme: v.exactOptional(reflectionParts.theme),
  kind: v.exactOptional(reflectionParts.kind),
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
  /** When it was written last, epoch ms: of two versions, the later is right. */
  editedAt: v.exactOptional(moment),
});

export type OwnReflection = v.InferOutput<typeof ownReflectionSchema>;

/** Unknown data -> one's own, in their order; what is none is left out. */
export function parseOwnReflections(data: unknown): OwnReflection[] {
  const items = Array.isArray(data) ? data : [];
  return items.filter((item) => v.is(ownReflectionSchema, item));
}

/** What is written in the form. */
export interface OwnDraft
  extends Pick<Reflection, 'text' | 'followUp' | 'theme' | 'kind' | 'depth' | 'audience'> {
  id: string;
}

const draftSchema = v.object({
  id: slug,
  // As typed, however long.
  text: v.string(),
  followUp: v.string(),
  theme: v.picklist(THEMES),
  kind: v.picklist(KINDS),
  depth: v.picklist([1, 2, 3]),
  audience: v.picklist(AUDIENCES),
});

/** Unknown data -> draft, or undefined when it is damaged or absent. */
export function parseOwnDraft(data: unknown): OwnDraft | undefined {
  const result = v.safeParse(draftSchema, data);
  return result.success ? result.output : undefined;
}

/** For oneself, light, and about oneself. */
export const UNSAID = {
  theme: 'looking-in',
  kind: 'question',
  depth: 1,
  audience: 'self',
} as const satisfies Partial<Reflection>;

export function toOwnDraft({ id, text, followUp = '', ...own }: OwnReflection): OwnDraft {
  const { theme, kind, depth, audience } = { ...UNSAID, ...own };
  return { id, text, followUp, theme, kind, depth, audience };
}

export function emptyOwnDraft(id: string): OwnDraft {
  return toOwnDraft({ id, text: '' });
}

/** Whether there is nothing in it that anybody wrote. */
export function isBlank({ text, followUp }: OwnDraft): boolean {
  return text.trim() === '' && followUp.trim() === '';
}

export type OwnDecision =
  | { kind: 'reflection'; reflection: OwnReflection }
  | { kind: 'empty' }
  /** `length` is how many characters there are. */
  | { kind: 'too-long'; field: 'text' | 'followUp'; length: number };

/**
 * What keeping a draft comes to. Only no text and the limits stand in the way.
 * @param before what it is a new version of: what the form does not show stays as it was
 * @param about its language, and epoch ms
 */
export function decideOwn(
  draft: OwnDraft,
  before: OwnReflection | undefined,
  { language, now }: { language: string; now: number },
): OwnDecision {
  const [text, followUp] = [toPlainLine(draft.text), toPlainLine(draft.followUp)];
  if (text === '') return { kind: 'empty' };
  for (const [field, { length }] of Object.entries({ text, followUp })) {
    const name = field as 'text' | 'followUp';
    if (length > REFLECTION_LIMITS[name]) return { kind: 'too-long', field: name, length };
  }
  const editedAt = Math.max(now, (before?.editedAt ?? 0) + 1);
  const reflection = { language, ...before, ...draft, text, followUp, editedAt };
  return { kind: 'reflection', reflection };
}

/** As the library shows and chooses it. */
export function toOwnReflection(own: OwnReflection): Reflection {
  const { theme, kind, depth, audience, ...rest } = { ...UNSAID, ...own };
  return {
    id: own.id,
    text: own.text,
    followUp: own.followUp ?? '',
    ...(rest.safetyNote && { safetyNote: rest.safetyNote }),
    theme,
    kind,
    depth,
    audience,
    minutes: rest.minutes ?? 1,
    fits: rest.fits ?? [...SITUATIONS],
    tags: rest.tags ?? [],
    evidence: [],
    avoidWhen: rest.avoidWhen ?? toAvoidWhen({ depth, audience }),
    ...(kind === 'partner-invitation' && { consent: true as const }),
    language: rest.language ?? UNTOLD,
    origin: { kind: 'own' },
  };
}

/** What is deep waits for a calm moment, and what is about two for a safe place. */
function toAvoidWhen({ depth, audience }: { depth: Depth; audience: Reflection['audience'] }) {
  return AVOID_WHEN.filter((state) => depth === 3 || (state === 'unsafe' && audience !== 'self'));
}
