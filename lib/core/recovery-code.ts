// The recovery code: 128 random bits as something one can write on paper and type again. Promise: a
// slip of the pen is told apart from a wrong code, and what is easily mistaken counts as the same.

export const RECOVERY_BYTES = 16;

/** Crockford's base 32: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 128 bits, two of them spare, and two characters that check them. */
const WORD_CHARACTERS = 26;
const CHARACTERS = WORD_CHARACTERS + 2;
const GROUP = 4;
/** The largest prime below 32 * 32: every wrong character and every two swapped ones are found. */
const CHECK = 1021n;

export type ParsedCode =
  | { ok: true; value: Uint8Array<ArrayBuffer> }
  /** `typo`: as long as a code, but it is none. */
  | { ok: false; reason: 'length' | 'character' | 'typo' };

/** Seven groups of four: `0ABC-...` */
export function toRecoveryCode(bytes: Uint8Array): string {
  const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const code = toCharacters(number * 1024n + (number % CHECK), CHARACTERS);
  return code.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? code;
}

/** As typed, in any case, with or without spaces and dashes; O is 0, I and L are 1. */
export function parseRecoveryCode(typed: string): ParsedCode {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if ([...plain].some((character) => !ALPHABET.includes(character))) return refuse('character');
  if (plain.length !== CHARACTERS) return refuse('length');
  let number = 0n;
  for (const character of plain) number = number * 32n + BigInt(ALPHABET.indexOf(character));
  const [word, check] = [number / 1024n, number % 1024n];
  if (word >> BigInt(8 * RECOVERY_BYTES) || word % CHECK !== check) return refuse('typo');
  const hex = word.toString(16).padStart(2 * RECOVERY_BYTES, '0');
  const bytes = hex.match(/../g) ?? [];
  return { ok: true, value: Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)) };
}

function toCharacters(number: bigint, length: number): string {
  let rest = number;
  let text = '';
  for (let count = 0; count < length; count += 1) {
    text = ALPHABET.charAt(Number(rest % 32n)) + text;
    rest /= 32n;
  }
  return text;
}

function refuse(reason: 'length' | 'character' | 'typo'): ParsedCode {
  return { ok: false, reason };
}
