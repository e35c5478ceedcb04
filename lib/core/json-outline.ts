// Where the parts of a JSON file lie, found in one strict scan over its bytes (RFC 8259). Promise:
// nothing recurses and no value is built, so neither depth nor size brings the page down; what the
// scan lets pass, `JSON.parse` reads.
import { isForbidden, readString } from './json-key';
import { endOfScalar, endOfString, skipSpace } from './json-token';
import type { Pause } from './long-work';

/** One key of the object at the top, and where its value lies. */
export interface JsonPart {
  key: string;
  start: number;
  end: number;
  /** When the value is a list: start and end of each item, in turn. */
  items?: number[];
}

export interface JsonFault {
  code: 'syntax' | 'truncated' | 'too-deep' | 'too-many' | 'too-large' | 'forbidden-key';
  offset: number;
  /** The keys and places it lies under, for all but broken syntax. */
  path?: (string | number)[];
  /** What was exceeded, for all that is `too` much. */
  limit?: number;
}

export interface Outline {
  /** Undefined when there is no object at the top. */
  parts: JsonPart[] | undefined;
  /** In the order of the file. Only forbidden keys come more than once. */
  faults: JsonFault[];
}

export interface JsonLimits {
  depth: number;
  /** Of the object at the top. */
  keys: number;
  /** In one list at the top. */
  items: number;
  /** Of one text: it is read in one go. */
  partBytes: number;
}

interface Frame {
  start: number;
  list: boolean;
  /** Of the item being read. */
  index: number;
  /** Of the key being read, quotes included. */
  keyStart: number;
  keyEnd: number;
}

type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'after' | 'end' | 'nothing';

const SLICE_BYTES = 1_000_000;
const [COMMA, COLON, QUOTE] = [44, 58, 34] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125] as const;

const MOST_FAULTS = 1_000;

interface Scan {
  bytes: Uint8Array;
  limits: JsonLimits;
  at: number;
  expected: Expected;
  depth: number;
  /** One for each bracket that is open; what lies above `depth` is left over. */
  frames: Frame[];
  /** Of the list at the top that is open. */
  items: number[] | undefined;
  parts: JsonPart[];
  faults: JsonFault[];
}

/** @param pause awaited between slices, so that the page can answer in between */
export async function outlineJson(
  bytes: Uint8Array,
  limits: JsonLimits,
  pause: Pause,
): Promise<Outline> {
  const scan: Scan = {
    bytes,
    limits,
    at: 0,
    expected: 'value',
    depth: 0,
    frames: [],
    items: undefined,
    parts: [],
    faults: [],
  };
  while (run(scan, scan.at + SLICE_BYTES)) await pause(scan.at / bytes.length);
  const isObject = scan.frames[0]?.list === false;
  return { parts: isObject ? scan.parts : undefined, faults: scan.faults };
}

/** @returns whether there is more to do */
function run(scan: Scan, until: number): boolean {
  while (scan.expected !== 'nothing' && scan.at < until) step(scan);
  return scan.expected !== 'nothing';
}

function step(scan: Scan): void {
  scan.at = skipSpace(scan.bytes, scan.at);
  const byte = scan.bytes[scan.at];
  switch (scan.expected) {
    case 'value':
      readValue(scan, byte);
      break;
    case 'value-or-close':
      if (byte === CLOSE_LIST) close(scan);
      else readValue(scan, byte);
      break;
    case 'key':
      readKey(scan, byte);
      break;
    case 'key-or-close':
      if (byte === CLOSE_OBJECT) close(scan);
      else readKey(scan, byte);
      break;
    case 'after':
      readAfter(scan, byte);
      break;
    default:
      if (byte === undefined) scan.expected = 'nothing';
      else stop(scan, scan.at);
  }
}

function readValue(scan: Scan, byte: number | undefined): void {
  const { bytes, at: start } = scan;
  if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
    open(scan, byte === OPEN_LIST);
    return;
  }
  const { partBytes } = scan.limits;
  const end = byte === QUOTE ? endOfString(bytes, start, partBytes) : endOfScalar(bytes, start);
  if (end < 0) {
    const tooLarge = byte === QUOTE && ~end - start >= partBytes;
    if (tooLarge) fault(scan, 'too-large', start, scan.depth, partBytes);
    else stop(scan, ~end);
    return;
  }
  scan.at = end;
  endValue(scan, start);
}

function readKey(scan: Scan, byte: number | undefined): void {
  const { bytes, at: start } = scan;
  const end = byte === QUOTE ? endOfString(bytes, start, scan.limits.partBytes) : ~start;
  const colon = end < 0 ? end : skipSpace(bytes, end);
  if (colon < 0 || bytes[colon] !== COLON) {
    stop(scan, colon < 0 ? ~colon : colon);
    return;
  }
  const frame = topFrame(scan);
  frame.keyStart = start;
  frame.keyEnd = end;
  scan.at = colon + 1;
  scan.expected = 'value';
  if (isForbidden(bytes, start, end)) fault(scan, 'forbidden-key', start, scan.depth);
}

function readAfter(scan: Scan, byte: number | undefined): void {
  const frame = topFrame(scan);
  if (byte === COMMA) {
    scan.at += 1;
    frame.index += 1;
    scan.expected = frame.list ? 'value' : 'key';
  } else if (byte === (frame.list ? CLOSE_LIST : CLOSE_OBJECT)) close(scan);
  else stop(scan, scan.at);
}

function open(scan: Scan, list: boolean): void {
  const { at: start, depth, limits, frames } = scan;
  if (depth === limits.depth) {
    fault(scan, 'too-deep', start, depth, limits.depth);
    return;
  }
  frames[depth] = { start, list, index: 0, keyStart: 0, keyEnd: 0 };
  scan.depth = depth + 1;
  scan.at = start + 1;
  if (depth === 1 && list) scan.items = [];
  scan.expected = list ? 'value-or-close' : 'key-or-close';
}

function close(scan: Scan): void {
  const { start } = topFrame(scan);
  scan.at += 1;
  scan.depth -= 1;
  endValue(scan, start);
}

/** A value that began at `start` ended. */
function endValue(scan: Scan, start: number): void {
  const { at: end, depth, frames, items, limits } = scan;
  scan.expected = depth === 0 ? 'end' : 'after';
  if (depth === 1 && !frames[0]?.list) {
    const key = String(pathTo(scan, 1)[0]);
    const count = scan.parts.push({ key, start, end, ...(items && { items }) });
    scan.items = undefined;
    if (count > limits.keys) fault(scan, 'too-many', start, 0, limits.keys);
  } else if (depth === 2 && items) {
    const count = items.push(start, end) / 2;
    if (count > limits.items) fault(scan, 'too-many', start, 1, limits.items);
  }
}

function stop(scan: Scan, offset: number): void {
  fault(scan, offset < scan.bytes.length ? 'syntax' : 'truncated', offset);
}

function fault(
  scan: Scan,
  code: JsonFault['code'],
  offset: number,
  levels?: number,
  limit?: number,
): void {
  const path = levels === undefined ? undefined : pathTo(scan, levels);
  scan.faults.push({ code, offset, ...(path && { path }), ...(limit && { limit }) });
  if (code !== 'forbidden-key' || scan.faults.length >= MOST_FAULTS) scan.expected = 'nothing';
}

function topFrame(scan: Scan): Frame {
  return scan.frames[scan.depth - 1] as Frame;
}

function pathTo({ bytes, frames }: Scan, levels: number): (string | number)[] {
  return frames.slice(0, levels).map((frame) => {
    return frame.list ? frame.index : readString(bytes, frame.keyStart, frame.keyEnd);
  });
}
