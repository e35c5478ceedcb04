// Reads a plain export. Promise: a file is taken whole or refused whole, the first ten problems
// named with their places; whatever it is, reading it never makes the page hang.
import { isAgeFile } from './age-header';
import type { Carried } from './carried';
import { entrySchema } from './entry';
import { EXPORT_FORMAT, EXPORT_VERSION, FILE_LIMITS, type Journal } from './export-file';
import { findEncodingFault, withoutByteOrderMark } from './file-encoding';
import { readList } from './import-list';
import { createPartReader, type PartReader } from './import-part';
import {
  collectProblems,
  createLineFinder,
  type Problem,
  type Problems,
  type Reason,
  toPath,
} from './import-problem';
import { type JsonFault, type JsonLimits, type JsonPart, outlineJson } from './json-outline';
import { NO_PAUSE, type Pause, partOf } from './long-work';
import { ownReflectionSchema } from './own-reflection';
import { packSchema } from './pack';
import { idSchema, wordSchema } from './personal';
import { selfCheckSchema, uniteSelfChecks } from './self-check';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

export interface ImportFile extends Journal {
  /** When it was exported, in the file's own words. */
  exportedAt?: string;
  /** Names of the settings in it that cannot be read here and are left out. */
  unreadableSettings: string[];
}

export type ParsedFile =
  | { ok: true; file: ImportFile }
  /** Ten problems at most, and how many more there are: at least, for counting ends at a thousand. */
  | { ok: false; problems: readonly Problem[]; more: number };

/** Of the time it takes: finding where everything lies, to reading and checking it. */
const OUTLINE_SHARE = 0.3;

/** What can be said of a file by its size alone, before it is read. */
export function refuseSize(bytes: number): ParsedFile | undefined {
  if (bytes === 0) return refuse({ code: 'empty-file' });
  const limit = FILE_LIMITS.bytes;
  return bytes > limit ? refuse({ code: 'too-large', limit }) : undefined;
}

/**
 * @param pause awaited between slices of a few milliseconds, so that the page can answer in
 * between; the slices are short enough for files of 200 MB
 */
export async function parseExportFile(
  file: Uint8Array | ArrayBuffer,
  pause: Pause = NO_PAUSE,
): Promise<ParsedFile> {
  const whole = ArrayBuffer.isView(file) ? file : new Uint8Array(file);
  const bytes = withoutByteOrderMark(whole);
  const refusal = refuseSize(whole.length);
  if (refusal) return refusal;
  if (isAgeFile(bytes)) return refuse({ code: 'backup' });
  const problems = collectProblems();
  const parts = await readOutline(bytes, problems, partOf(pause, 0, OUTLINE_SHARE));
  const reader = createPartReader(bytes, parts, problems);
  if (problems.count === 0) checkHead(reader);
  const context = { problems, pause: partOf(pause, OUTLINE_SHARE, 1) };
  const read = problems.count === 0 ? await readContents(reader, context) : undefined;
  if (read && problems.count === 0) return { ok: true, file: read };
  return { ok: false, problems: problems.first, more: problems.count - problems.first.length };
}

export function refuse(reason: Reason): ParsedFile {
  return { ok: false, problems: [{ at: {}, reason }], more: 0 };
}

/** The keys at the top of the file; none when that is impossible, or one stands twice. */
export async function readOutline(
  bytes: Uint8Array,
  problems: Problems,
  pause: Pause,
  limits: JsonLimits = FILE_LIMITS,
): Promise<JsonPart[]> {
  const lineOf = createLineFinder(bytes);
  const fault = await findEncodingFault(bytes, pause);
  if (fault) {
    const { offset, encoding } = fault;
    const at = encoding === 'utf-16' ? {} : lineOf(offset);
    problems.add(at, { code: 'not-utf-8', encoding });
    return [];
  }
  const { parts, faults } = await outlineJson(bytes, limits, pause);
  for (const found of faults) {
    const { path, offset } = found;
    problems.add(
      () => ({ ...(path && { path: toPath(path) }), ...lineOf(offset) }),
      ofFault(found),
    );
  }
  if (faults.length === 0 && !parts) problems.add({}, { code: 'wrong-format' });
  const keys = new Set<string>();
  for (const { key, start } of parts ?? []) {
    if (keys.has(key)) problems.add(() => lineOf(start), { code: 'repeated-key', key });
    keys.add(key);
  }
  return parts ?? [];
}

function ofFault({ code, path, limit = 0 }: JsonFault): Reason {
  switch (code) {
    case 'syntax':
    case 'truncated':
      return { code };
    case 'too-deep':
    case 'too-many':
    case 'too-large':
      return { code, limit };
    case 'forbidden-key':
      return { code, key: String(path?.at(-1)) };
  }
}

function checkHead(reader: PartReader): void {
  const format = reader.value('format');
  if (format !== EXPORT_FORMAT) {
    const ours = typeof format === 'string' && /^inkling-[a-z]{1,20}$/.test(format);
    reader.refuse('format', { code: 'wrong-format', ...(ours && { found: format }) });
    return;
  }
  const version = reader.value('version');
  if (version === undefined) reader.refuse('version', { code: 'missing' });
  else if (!Number.isSafeInteger(version) || (version as number) < 1) {
    reader.refuse('version', { code: 'not-known' });
  } else if ((version as number) > EXPORT_VERSION) {
    reader.refuse('version', { code: 'newer-version', version: version as number });
  } else if (!reader.keys().includes('entries')) reader.refuse('entries', { code: 'missing' });
}

const KNOWN_KEYS = new Set([
  'format',
  'version',
  'exportedAt',
  'app',
  'entries',
  'settings',
  'words',
  'favourites',
  'hidden',
  'selfChecks',
  'reflections',
  'packs',
]);

async function readContents(
  reader: PartReader,
  context: { problems: Problems; pause: Pause },
): Promise<ImportFile> {
  const exportedAt = reader.text('exportedAt');
  reader.text('app');
  const entries = await readList(reader, 'entries', entrySchema, context);
  const { settings, unknown, unreadable } = toSettings(reader.object('settings') ?? {});
  const carried: Carried = {};
  if (Object.keys(unknown).length > 0) carried.settings = unknown;
  for (const key of reader.keys().filter((name) => !KNOWN_KEYS.has(name))) {
    carried[key] = reader.value(key);
  }
  return {
    ...(exportedAt !== undefined && { exportedAt }),
    entries,
    settings,
    unreadableSettings: unreadable,
    words: await readList(reader, 'words', wordSchema, context),
    favourites: await readList(reader, 'favourites', idSchema, context),
    hidden: await readList(reader, 'hidden', idSchema, context),
    reflections: await readList(reader, 'reflections', ownReflectionSchema, context),
    packs: await readList(reader, 'packs', packSchema, context),
    selfChecks: uniteSelfChecks([], await readList(reader, 'selfChecks', selfCheckSchema, context)),
    carried,
  };
}

interface FoundSettings {
  settings: Partial<Settings>;
  unreadable: string[];
  /** Of a newer version, as they are. */
  unknown: Record<string, unknown>;
}

function toSettings(data: Record<string, unknown>): FoundSettings {
  const { settings, damaged } = parseSettings(data);
  const [read, unknown] = [{} as Record<string, unknown>, {} as Record<string, unknown>];
  for (const [key, value] of Object.entries(data)) {
    if (!Object.hasOwn(DEFAULT_SETTINGS, key)) unknown[key] = value;
    else if (!damaged.includes(key as keyof Settings)) read[key] = settings[key as keyof Settings];
  }
  return { settings: read as Partial<Settings>, unreadable: damaged, unknown };
}
