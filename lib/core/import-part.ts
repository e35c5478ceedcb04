// The parts of an import file by their keys, read one at a time, and what is wrong with them.
import { FILE_LIMITS } from './export-file';
import { createLineFinder, type Problems, type Reason, toPath } from './import-problem';
import type { JsonPart } from './json-outline';
import { isRecord } from './merge';

export interface PartReader {
  keys(): string[];
  /** Where it lies; undefined when the file has none. */
  find(key: string): JsonPart | undefined;
  /** Undefined when the file has none or, and then that is a problem, it cannot be read. */
  value(key: string): unknown;
  text(key: string): string | undefined;
  object(key: string): Record<string, unknown> | undefined;
  /** What lies between two offsets; undefined, and a problem, when it is too large to be read. */
  read(start: number, end: number, path: Path): unknown;
  /** Items of a list, commas between them, that are not large. */
  readItems(start: number, end: number): unknown[];
  /** How much of the file lies before an offset, from 0 to 1. */
  shareBefore(offset: number): number;
  /** @param key of the part it is about, whether it is there or missing */
  refuse(key: string, reason: Reason): void;
  refuseAt(offset: number, path: Path, reason: Reason): void;
}

export type Path = readonly (string | number)[];

export function createPartReader(
  bytes: Uint8Array,
  parts: readonly JsonPart[],
  problems: Problems,
): PartReader {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const find = byKey.get.bind(byKey);
  const lineOf = createLineFinder(bytes);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  function refuseAt(offset: number, path: Path, reason: Reason): void {
    problems.add(() => ({ path: toPath(path), line: lineOf(offset).line }), reason);
  }

  function refuse(key: string, reason: Reason): void {
    const part = find(key);
    if (part) refuseAt(part.start, [key], reason);
    else problems.add({ path: key }, reason);
  }

  const toText = (start: number, end: number): string => decoder.decode(bytes.subarray(start, end));

  function read(start: number, end: number, path: Path): unknown {
    const limit = FILE_LIMITS.partBytes;
    if (end - start <= limit) return JSON.parse(toText(start, end));
    refuseAt(start, path, { code: 'too-large', limit });
    return undefined;
  }

  function value(key: string): unknown {
    const part = find(key);
    return part && read(part.start, part.end, [key]);
  }

  function typed<T>(key: string, is: (data: unknown) => data is T, expected: 'text' | 'object') {
    const data = value(key);
    if (data === undefined || is(data)) return data;
    refuse(key, { code: 'wrong-type', expected });
    return undefined;
  }

  return {
    keys: () => [...byKey.keys()],
    find,
    value,
    text: (key) => typed(key, isText, 'text'),
    object: (key) => typed(key, isRecord, 'object'),
    read,
    readItems: (start, end) => JSON.parse(`[${toText(start, end)}]`),
    shareBefore: (offset) => offset / bytes.length,
    refuse,
    refuseAt,
  };
}

function isText(data: unknown): data is string {
  return typeof data === 'string';
}
