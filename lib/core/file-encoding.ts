// Whether a file is text in UTF-8, and if not, what it is and where it stops being so.

import type { Pause } from './long-work';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const SLICE_BYTES = 4_000_000;

export interface EncodingFault {
  /** The first byte that cannot stand there. */
  offset: number;
  encoding: 'utf-16' | 'unknown';
}

export function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes;
}

/**
 * A character cut off by the end of the file is no fault of the encoding: the file is truncated.
 * @param pause awaited between slices
 */
export async function findEncodingFault(
  bytes: Uint8Array,
  pause: Pause,
): Promise<EncodingFault | undefined> {
  if (isUtf16(bytes)) return { offset: 0, encoding: 'utf-16' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
    const slice = bytes.subarray(start, start + SLICE_BYTES);
    try {
      decoder.decode(slice, { stream: true });
    } catch {
      return { offset: faultIn(bytes, start, start + slice.length), encoding: 'unknown' };
    }
    await pause();
  }
  return undefined;
}

/** With its mark; or without, when one of the first two characters, ASCII in JSON, has a zero byte. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first === 0) !== (second === 0);
}

/** The end of the longest readable beginning, by halving. */
function faultIn(bytes: Uint8Array, start: number, end: number): number {
  let readable = characterAt(bytes, start);
  const from = readable;
  let broken = end;
  while (broken - readable > 1) {
    const middle = Math.floor((readable + broken) / 2);
    if (canBegin(bytes.subarray(from, middle))) readable = middle;
    else broken = middle;
  }
  return readable;
}

/** Where the character begins that `at` may lie within: at most four bytes back. */
function characterAt(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && isContinuation(bytes[start])) start -= 1;
  return start;
}

function isContinuation(byte: number | undefined): boolean {
  return ((byte ?? 0) & 0xc0) === 0x80;
}

function canBegin(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
