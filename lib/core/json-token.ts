// The tokens of JSON, over bytes: where each one ends. An offset that comes back inverted (`~at`)
// is the place of what is wrong in it; the length of the file, when it ends too early.

const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32] as const;
const [QUOTE, PLUS, MINUS, DOT, ZERO, NINE] = [34, 43, 45, 46, 48, 57] as const;
const [BACKSLASH, LOWER_E, LOWER_U] = [92, 101, 117] as const;
const ESCAPED = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));
const LITERALS = ['true', 'false', 'null'].map((word) =>
  Uint8Array.from(word, (letter) => letter.charCodeAt(0)),
);

/** The first offset from `at` on that is no white space. */
export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at];
    if (byte !== SPACE && byte !== LINE_FEED && byte !== RETURN && byte !== TAB) return at;
    at += 1;
  }
}

/**
 * @param start where the opening quote stands
 * @param most how many bytes are looked at; a string that is longer ends wrongly there
 */
export function endOfString(bytes: Uint8Array, start: number, most: number): number {
  const last = Math.min(bytes.length, start + most);
  let at = start + 1;
  while (at < last) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    if (byte < SPACE) return ~at;
    if (byte !== BACKSLASH) {
      at += 1;
      continue;
    }
    at = endOfEscape(bytes, at);
    if (at < 0) return at;
  }
  return ~last;
}

function endOfEscape(bytes: Uint8Array, start: number): number {
  const letter = bytes[start + 1];
  if (letter !== undefined && ESCAPED.has(letter)) return start + 2;
  if (letter !== LOWER_U) return ~(start + 1);
  for (let at = start + 2; at < start + 6; at += 1) {
    if (!isHexDigit(bytes[at])) return ~at;
  }
  return start + 6;
}

/** A number, `true`, `false` or `null`. */
export function endOfScalar(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first === MINUS || isDigit(first)) return endOfNumber(bytes, start);
  const word = LITERALS.find((literal) => literal[0] === first);
  if (!word) return ~start;
  const wrong = word.findIndex((letter, index) => bytes[start + index] !== letter);
  return wrong === -1 ? start + word.length : ~(start + wrong);
}

function endOfNumber(bytes: Uint8Array, start: number): number {
  const whole = bytes[start] === MINUS ? start + 1 : start;
  let at = bytes[whole] === ZERO ? whole + 1 : endOfDigits(bytes, whole);
  if (at >= 0 && bytes[at] === DOT) at = endOfDigits(bytes, at + 1);
  if (at >= 0 && ((bytes[at] ?? 0) | 0x20) === LOWER_E) {
    const signed = bytes[at + 1] === PLUS || bytes[at + 1] === MINUS;
    at = endOfDigits(bytes, at + (signed ? 2 : 1));
  }
  return at;
}

/** At least one digit must stand there. */
function endOfDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isDigit(bytes[at])) at += 1;
  return at === start ? ~at : at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}

function isHexDigit(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return isDigit(byte) || (lower >= 97 && lower <= 102);
}
