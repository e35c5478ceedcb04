// What stands beside the sealed records: how to get from a passphrase or a recovery code to the
// keys, and the public key that entries are sealed to while locked. Nothing in it is secret.
import * as v from 'valibot';
import { type Bytes, PUBLIC_KEY_BYTES } from './envelope';

export const SALT_BYTES = 16;

function bytes(length: number) {
  return v.custom<Bytes>((data) => data instanceof Uint8Array && data.length === length);
}
const envelope = v.custom<Bytes>((data) => data instanceof Uint8Array && data.length < 1024);
const upTo = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** No damaged header may ask for more memory or time than any computer has to spare. */
const passphrase = v.object({
  name: v.literal('argon2id'),
  memoryKiB: upTo(8 * 1024, 1024 * 1024),
  passes: upTo(1, 64),
  lanes: upTo(1, 16),
  salt: bytes(SALT_BYTES),
  wrap: envelope,
});

const recovery = v.object({
  name: v.literal('hkdf-sha256'),
  salt: bytes(SALT_BYTES),
  wrap: envelope,
});

const headerSchema = v.object({
  version: v.literal(1),
  publicKey: bytes(PUBLIC_KEY_BYTES),
  passphrase,
  recovery,
});

export type LockHeader = v.InferOutput<typeof headerSchema>;
export type PassphraseWrap = LockHeader['passphrase'];
export type RecoveryWrap = LockHeader['recovery'];

/** Unknown data -> header. Throws, with a readable reason, when it is damaged. */
export function parseLockHeader(data: unknown): LockHeader {
  const result = v.safeParse(headerSchema, data);
  if (result.success) return result.output;
  const path = result.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new Error(path === '' ? 'The lock cannot be read.' : `The lock cannot be read: ${path}.`);
}
