// What is wrong with a file that is to be imported, and where: as data, worded by the interface.
// What stands in the file is never quoted, but for the names of keys.
import type * as v from 'valibot';

/** Lines and columns count from 1, places in a path from 0: `entries[12].note`. */
export interface Place {
  path?: string;
  line?: number;
  /** In characters; only where it says more than the line does. */
  column?: number;
}

export type Reason =
  /** `limit` in bytes: the file, or one part of it. */
  | { code: 'too-large'; limit: number }
  /** `unreadable`: the browser cannot read it, or no longer. */
  | { code: 'empty-file' | 'unreadable' }
  /** A backup made with a passphrase, which is restored elsewhere. */
  | { code: 'backup' }
  | { code: 'not-utf-8'; encoding: 'utf-16' | 'unknown' }
  | { code: 'syntax' | 'truncated' }
  | { code: 'too-deep' | 'too-many' | 'too-long'; limit: number }
  | { code: 'forbidden-key' | 'repeated-key'; key: string }
  /** `found`: the format it names, when that is one of ours. */
  | { code: 'wrong-format'; found?: string }
  | { code: 'newer-version'; version: number }
  /** `first`: the path of the one that has the id already. */
  | { code: 'duplicate-id'; first: string }
  | { code: 'wrong-type'; expected: 'text' | 'number' | 'list' | 'object' }
  /** `not-known`: none of the values that may stand there. */
  | { code: 'missing' | 'empty' | 'not-known' | 'not-whole' | 'not-an-id' | 'not-a-zone' }
  | { code: 'too-small' | 'too-great'; limit: number }
  | { code: 'no-word-or-group' }
  /** Of reflections: see CHECKED below. */
  | { code: 'not-a-pack' | (typeof CHECKED)[number] };

/** Checks of a schema that name their reason themselves. */
const CHECKED = [
  /** Line breaks, controls, and what turns the direction of text. */
  'unseen',
  'markup',
  'blank',
  'slug',
  'twice',
  'language',
  'id-of-library',
  'id-of-yours',
  'id-of-pack',
] as const;

export interface Problem {
  at: Place;
  reason: Reason;
}

export interface Problems {
  add(at: Place | (() => Place), reason: Reason): void;
  /** Whether so many came together that looking on is of no use. */
  isFull(): boolean;
  readonly count: number;
  /** The first ten. */
  readonly first: readonly Problem[];
}

export const PROBLEMS_NAMED = 10;
const PROBLEMS_COUNTED = 1_000;

export function collectProblems(): Problems {
  const first: Problem[] = [];
  let count = 0;
  return {
    add(at, reason) {
      count += 1;
      // Finding a line takes long in a large file: only for what is named.
      if (count <= PROBLEMS_NAMED) first.push({ at: typeof at === 'function' ? at() : at, reason });
    },
    isFull: () => count >= PROBLEMS_COUNTED,
    get count() {
      return count;
    },
    first,
  };
}

const LONGEST_KEY = 60;
const MOST_KEYS = 8;

/** What is longer than anybody would read is cut off. */
export function toPath(keys: readonly (string | number)[]): string {
  const path = keys
    .slice(0, MOST_KEYS)
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, LONGEST_KEY)}`))
    .join('')
    .replace(/^\./, '');
  return keys.length > MOST_KEYS ? `${path}…` : path;
}

const LINE_FEED = 10;

/** Finds line and column of an offset: in one pass over the file when asked in its order. */
export function createLineFinder(
  bytes: Uint8Array,
): (offset: number) => Required<Omit<Place, 'path'>> {
  let [at, line, column] = [0, 1, 1];
  return (offset) => {
    if (offset < at) [at, line, column] = [0, 1, 1];
    for (;;) {
      const next = bytes.indexOf(LINE_FEED, at) + 1;
      if (next === 0 || next > offset) break;
      [at, line, column] = [next, line + 1, 1];
    }
    // Every byte begins a character but the continuations of UTF-8.
    for (; at < offset; at += 1) column += ((bytes[at] ?? 0) & 0xc0) === 0x80 ? 0 : 1;
    return { line, column };
  };
}

type Issue = v.BaseIssue<unknown>;

/** The issue of a schema as a reason. */
export function toReason(issue: Issue): Reason {
  return issue.kind === 'schema' ? ofShape(issue) : (ofValue(issue) ?? { code: 'not-known' });
}

const EXPECTED: Record<string, Extract<Reason, { expected: unknown }>['expected']> = {
  string: 'text',
  number: 'number',
  array: 'list',
  loose_object: 'object',
  object: 'object',
  custom: 'object',
};

function ofShape({ type, received }: Issue): Reason {
  if (received === 'undefined') return { code: 'missing' };
  const expected = EXPECTED[type];
  return expected ? { code: 'wrong-type', expected } : { code: 'not-known' };
}

function ofValue({
  type,
  requirement,
  path,
  input,
  message,
}: Issue & { requirement?: unknown }): Reason | undefined {
  const limit = Number(requirement);
  const checked = CHECKED.find((code) => code === message);
  if (checked) return { code: checked };
  switch (type) {
    case 'integer':
      return { code: 'not-whole' };
    case 'min_value':
      return { code: 'too-small', limit };
    case 'max_value':
      return { code: 'too-great', limit };
    case 'max_length':
      return { code: Array.isArray(input) ? 'too-many' : 'too-long', limit };
    case 'non_empty':
      return { code: 'empty' };
    case 'regex':
      return { code: 'not-an-id' };
    case 'check':
      return { code: path?.at(-1)?.key === 'zone' ? 'not-a-zone' : 'no-word-or-group' };
    default:
      return undefined;
  }
}
