// Bytes in and out of an age file with a passphrase. Loaded with the first backup, never before.
// Promise: the page goes on answering while the passphrase is stretched, which takes a second or two.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { Decrypter, Encrypter, Stanza } from 'age-encryption';
import { WORK_FACTOR } from '@/lib/core/age-header';
import type { Bytes } from '@/lib/core/envelope';

/** Told how far it is, from 0 to 1; what it throws ends the work. */
export type Stretching = (done: number) => void;

/**
 * @param content begun only once the passphrase is stretched
 * @param workFactor less only in tests
 * @returns the file, as it is read
 */
export async function sealAge(
  content: () => ReadableStream<Bytes>,
  passphrase: string,
  stretching: Stretching,
  workFactor = WORK_FACTOR,
): Promise<ReadableStream<Uint8Array>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await stretch(toTyped(passphrase), salt, workFactor, stretching);
  const stanza = ['scrypt', salt.toBase64({ omitPadding: true }), String(workFactor)];
  const encrypter = new Encrypter();
  encrypter.addRecipient({
    wrapFileKey: (fileKey) => [new Stanza(stanza, chacha20poly1305(key, NONCE).encrypt(fileKey))],
  });
  return encrypter.encrypt(content());
}

/**
 * Rejects when the file was changed or cut off, here or while it is read.
 * @param content of a file whose header was read before, and found to be no harder than ours
 * @returns undefined when it is the wrong passphrase
 */
export async function openAge(
  content: ReadableStream<Bytes>,
  passphrase: string,
  stretching: Stretching,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const decrypter = new Decrypter();
  let isWrong = false;
  decrypter.addIdentity({
    async unwrapFileKey([stanza]) {
      const [, salt = '', workFactor] = stanza?.args ?? [];
      // Another program may have taken it letter by letter as it was typed.
      for (const typed of new Set([toTyped(passphrase), passphrase])) {
        const bytes = Uint8Array.fromBase64(salt);
        const key = await stretch(typed, bytes, Number(workFactor), stretching);
        const fileKey = unwrap(key, stanza?.body ?? new Uint8Array());
        if (fileKey) return fileKey;
      }
      isWrong = true;
      return null;
    },
  });
  try {
    return await decrypter.decrypt(content);
  } catch (error) {
    if (isWrong) return undefined;
    throw error;
  }
}

/** Of age: each key is used once. */
const NONCE = new Uint8Array(12);
const LABEL = new TextEncoder().encode('age-encryption.org/v1/scrypt');

/** So long a slice of it may take; then the page has its turn. */
const SLICE_MS = 20;

function stretch(
  passphrase: string,
  salt: Uint8Array,
  workFactor: number,
  onProgress: Stretching,
): Promise<Uint8Array> {
  if (!(workFactor <= WORK_FACTOR)) throw new Error('The work factor is too high.');
  const cost = { N: 2 ** workFactor, r: 8, p: 1, dkLen: 32 };
  const salted = new Uint8Array([...LABEL, ...salt]);
  return scryptAsync(passphrase, salted, { ...cost, asyncTick: SLICE_MS, onProgress });
}

function unwrap(key: Uint8Array, wrapped: Uint8Array): Uint8Array | undefined {
  try {
    return chacha20poly1305(key, NONCE).decrypt(wrapped);
  } catch {
    return undefined;
  }
}

/** One and the same, whichever keyboard it was typed on. */
function toTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}
