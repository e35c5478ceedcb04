// A pack as a file, read and written. Promise: a file is taken whole or refused whole, the first ten
// problems named with their places; whatever it is, reading it never makes the page hang, and what is
// taken is what was shown.
import * as v from 'valibot';
import { withoutByteOrderMark } from './file-encoding';
import { readOutline } from './import';
import { readList } from './import-list';
import { createPartReader, type PartReader } from './import-part';
import { collectProblems, type Problem, toReason } from './import-problem';
import { NO_PAUSE, type Pause } from './long-work';
import type { OwnReflection } from './own-reflection';
import { toOwnReflection } from './own-reflection';
import {
  PACK_FORMAT,
  PACK_LIMITS,
  PACK_VERSION,
  type Pack,
  packHeadSchema,
  packReflectionSchema,
} from './pack';
import type { Reflection } from './reflection';

export type ParsedPack =
  | { ok: true; pack: Pack }
  | { ok: false; problems: readonly Problem[]; more: number };

/** What can be said of a file by its size alone, before it is read. */
export function refusePackSize(bytes: number): ParsedPack | undefined {
  if (bytes === 0)
    return { ok: false, problems: [{ at: {}, reason: { code: 'empty-file' } }], more: 0 };
  const limit = PACK_LIMITS.bytes;
  if (bytes <= limit) return undefined;
  return { ok: false, problems: [{ at: {}, reason: { code: 'too-large', limit } }], more: 0 };
}

/**
 * @param library all that is here: an id of it is taken, but for those of the same pack
 * @param pause awaited between slices of a few milliseconds
 */
export async function parsePackFile(
  file: Uint8Array | ArrayBuffer,
  library: readonly Reflection[],
  pause: Pause = NO_PAUSE,
): Promise<ParsedPack> {
  const whole = ArrayBuffer.isView(file) ? file : new Uint8Array(file);
  const refusal = refusePackSize(whole.length);
  if (refusal) return refusal;
  const bytes = withoutByteOrderMark(whole);
  const problems = collectProblems();
  const parts = await readOutline(bytes, problems, pause, PACK_LIMITS);
  const reader = createPartReader(bytes, parts, problems);
  if (problems.count === 0) checkFormat(reader);
  const pack = problems.count === 0 ? await readPack() : undefined;
  if (pack && problems.count === 0) return { ok: true, pack };
  return { ok: false, problems: problems.first, more: problems.count - problems.first.length };

  async function readPack(): Promise<Pack> {
    const head = readHead(reader);
    const schema = refuseTaken(takenBy(library, head.id));
    const reflections = await readList(reader, 'reflections', schema, { problems, pause });
    const wholeList = reader.find('reflections');
    if (!wholeList) reader.refuse('reflections', { code: 'missing' });
    else if (wholeList.items?.length === 0) reader.refuse('reflections', { code: 'empty' });
    return { ...head, reflections } as Pack;
  }
}

function checkFormat(reader: PartReader): void {
  if (reader.value('format') !== PACK_FORMAT) {
    reader.refuse('format', { code: 'not-a-pack' });
    return;
  }
  const version = reader.value('version');
  if (version === undefined) reader.refuse('version', { code: 'missing' });
  else if (typeof version === 'number' && version > PACK_VERSION) {
    reader.refuse('version', { code: 'newer-version', version });
  } else if (version !== PACK_VERSION) reader.refuse('version', { code: 'not-known' });
}

/** With keys that a newer version added, as they are. */
function readHead(reader: PartReader): Record<string, unknown> {
  const keys = reader.keys().filter((key) => key !== 'reflections');
  const head = Object.fromEntries(keys.map((key) => [key, reader.value(key)]));
  for (const issue of v.safeParse(packHeadSchema, head).issues ?? []) {
    reader.refuse(String(issue.path?.[0].key), toReason(issue));
  }
  return head;
}

type Taken = 'id-of-library' | 'id-of-yours' | 'id-of-pack';

function takenBy(library: readonly Reflection[], packId: unknown): Map<string, Taken> {
  return new Map(
    library.flatMap(({ id, origin }): [string, Taken][] => {
      if (origin?.kind === 'own') return [[id, 'id-of-yours']];
      if (origin === undefined) return [[id, 'id-of-library']];
      return origin.id === packId ? [] : [[id, 'id-of-pack']];
    }),
  );
}

function refuseTaken(taken: ReadonlyMap<string, Taken>) {
  const { entries } = packReflectionSchema;
  const id = v.pipe(
    entries.id,
    v.check(
      (given) => !taken.has(given),
      ({ input }) => taken.get(input) ?? '',
    ),
  );
  return v.looseObject({ ...entries, id });
}

/** What one says of a pack of one's own. */
export type PackAbout = v.InferOutput<typeof packHeadSchema>;

export type PackCredits = Pick<PackAbout, 'title' | 'author' | 'licence'>;

/** One's own reflections as a pack for others. */
export function toPackText(about: PackAbout, own: readonly OwnReflection[]): string {
  const pack = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    ...about,
    reflections: own.map(toPackItem),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

function toPackItem(own: OwnReflection) {
  const { origin: _, language: _language, ...reflection } = toOwnReflection(own);
  return reflection;
}

/** Whether a pack can hold it. */
export function canShare(own: OwnReflection): boolean {
  return v.is(packReflectionSchema, toPackItem(own));
}
