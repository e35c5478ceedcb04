// The keys of a JSON file, over bytes: their text, and which of them no file of ours ever has.

/** They mean something to JavaScript itself. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const BACKSLASH = 92;

/** Looks closer only at what can be one of them: eleven letters, six bytes each when escaped. */
export function isForbidden(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start - 2;
  if (length < 9 || length > 66) return false;
  if (length > 11 && !bytes.subarray(start, end).includes(BACKSLASH)) return false;
  return FORBIDDEN_KEYS.has(readString(bytes, start, end));
}

const decoder = new TextDecoder();

/** @returns the text of a string token that stands there whole */
export function readString(bytes: Uint8Array, start: number, end: number): string {
  return JSON.parse(decoder.decode(bytes.subarray(start, end))) as string;
}
