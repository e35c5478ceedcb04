// Sealing and opening, over WebCrypto alone: AES-GCM with 256 bits, and X25519 with HKDF for what
// is sealed to the public key. Promise: a fresh nonce each time, and whatever was changed, put
// elsewhere or cut is refused.
import {
  type Bytes,
  type Envelope,
  type EnvelopeKind,
  joinBytes,
  NONCE_BYTES,
  type Place,
  parseEnvelope,
  toAdditionalData,
  toEnvelopeBytes,
  toUtf8,
} from '@/lib/core/envelope';

const AES = 'AES-GCM';
const X25519 = 'X25519';
/** The parts of a private key in PKCS #8 that come before its 32 bytes (RFC 8410). */
const PKCS8_PREFIX = Uint8Array.fromHex('302e020100300506032b656e04220420');

export function importAesKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);
}

export function importPrivateKey(raw: Bytes): Promise<CryptoKey> {
  const pkcs8 = joinBytes([PKCS8_PREFIX as Bytes, raw]);
  return crypto.subtle.importKey('pkcs8', pkcs8, X25519, false, ['deriveBits']);
}

/** @returns the 32 bytes of a new private key, and of the public key that belongs to it */
export async function newKeyPair(): Promise<{ privateKey: Bytes; publicKey: Bytes }> {
  const pair = (await crypto.subtle.generateKey(X25519, true, ['deriveBits'])) as CryptoKeyPair;
  const [pkcs8, raw] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('raw', pair.publicKey),
  ]);
  return {
    privateKey: new Uint8Array(pkcs8).slice(PKCS8_PREFIX.length),
    publicKey: new Uint8Array(raw),
  };
}

/** @param nonce given by the test vectors alone */
export async function seal(
  kind: Exclude<EnvelopeKind, 'inbox'>,
  key: CryptoKey,
  place: Place,
  content: Bytes,
  nonce = randomBytes(NONCE_BYTES),
): Promise<Bytes> {
  return encrypt({ kind, nonce }, key, place, content);
}

/** Rejects with `SealError` when it is not what was sealed there under this key. */
export async function open(
  kind: Exclude<EnvelopeKind, 'inbox'>,
  key: CryptoKey,
  place: Place,
  sealed: Bytes,
): Promise<Bytes> {
  return decrypt(parse(kind, sealed), key, place);
}

/** What seals one thing, and no second, to whoever has the private key. */
export interface OneTimeKey {
  ephemeral: Bytes;
  key: CryptoKey;
}

export async function newOneTimeKey(publicKey: Bytes): Promise<OneTimeKey> {
  const { privateKey, publicKey: ephemeral } = await newKeyPair();
  const [secret, recipient] = await Promise.all([
    importPrivateKey(privateKey),
    importPublicKey(publicKey),
  ]);
  const shared = await agree(secret, recipient);
  return { ephemeral, key: await toInboxKey(shared, ephemeral, publicKey) };
}

/**
 * Seals to whoever has the private key: who seals cannot open it again.
 * @param made ahead, to save its time; used for nothing else
 */
export async function sealTo(
  publicKey: Bytes,
  place: Place,
  content: Bytes,
  made?: OneTimeKey,
): Promise<Bytes> {
  const { ephemeral, key } = made ?? (await newOneTimeKey(publicKey));
  const nonce = randomBytes(NONCE_BYTES);
  return encrypt({ kind: 'inbox', ephemeral, nonce }, key, place, content);
}

/** @param publicKey the one that belongs to `privateKey` */
export async function openSealedTo(
  privateKey: CryptoKey,
  publicKey: Bytes,
  place: Place,
  sealed: Bytes,
): Promise<Bytes> {
  const envelope = parse('inbox', sealed);
  const { ephemeral } = envelope;
  if (!ephemeral) throw sealError('has no one-time key');
  const key = await importPublicKey(ephemeral)
    .then((sender) => agree(privateKey, sender))
    .then((shared) => toInboxKey(shared, ephemeral, publicKey))
    // Some 32 bytes are no usable key: WebCrypto says so here rather than below.
    .catch(() => {
      throw sealError('was damaged, or is not for this key');
    });
  return decrypt(envelope, key, place);
}

/** HKDF-SHA256 to a key for AES-GCM (RFC 5869). */
export async function toDerivedKey(secret: Bytes, salt: Bytes, info: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: toUtf8(info) },
    base,
    { name: AES, length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

function importPublicKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, X25519, false, []);
}

async function agree(secret: CryptoKey, other: CryptoKey): Promise<Bytes> {
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: X25519, public: other }, secret, 256),
  );
}

function toInboxKey(shared: Bytes, ephemeral: Bytes, publicKey: Bytes): Promise<CryptoKey> {
  return toDerivedKey(shared, joinBytes([ephemeral, publicKey]), 'inkling inbox 1');
}

async function encrypt(
  frame: Omit<Envelope, 'ciphertext'>,
  key: CryptoKey,
  place: Place,
  content: Bytes,
): Promise<Bytes> {
  const { nonce: iv } = frame;
  const additionalData = toAdditionalData(frame, place);
  const sealed = await crypto.subtle.encrypt({ name: AES, iv, additionalData }, key, content);
  return toEnvelopeBytes({ ...frame, ciphertext: new Uint8Array(sealed) });
}

async function decrypt(envelope: Envelope, key: CryptoKey, place: Place): Promise<Bytes> {
  const { nonce: iv, ciphertext } = envelope;
  const additionalData = toAdditionalData(envelope, place);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: AES, iv, additionalData }, key, ciphertext),
    );
  } catch {
    throw sealError('was damaged, or is not for this key');
  }
}

function parse(kind: EnvelopeKind, sealed: Bytes): Envelope {
  const parsed = parseEnvelope(sealed);
  if (!parsed.ok) throw sealError(parsed.reason);
  if (parsed.value.kind !== kind) throw sealError(`is of kind ${parsed.value.kind}, not ${kind}`);
  return parsed.value;
}

function sealError(reason: string): Error {
  return Object.assign(new Error(`The envelope ${reason}.`), { name: 'SealError' });
}
