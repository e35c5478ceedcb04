// The framing of an envelope (sealed bytes), to the byte: SECURITY.md specifies it, and the fixture
// of test vectors holds it. Promise: what is damaged is refused before any key is tried on it.

/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where an envelope belongs: part of what is authenticated, so that none can be put elsewhere. */
export interface Place {
  store: string;
  key: string;
}

/**
 * - `data`: sealed with the data key
 * - `inbox`: sealed to the public key, which opens nothing
 * - `wrap`: the keys themselves, sealed under what a passphrase or a recovery code gives
 */
export type EnvelopeKind = 'data' | 'inbox' | 'wrap';

export interface Envelope {
  kind: EnvelopeKind;
  /** The one-time X25519 public key; with `inbox` only. */
  ephemeral?: Bytes;
  nonce: Bytes;
  /** With the tag of AES-GCM at its end. */
  ciphertext: Bytes;
}

export const VERSION = 1;
export const NONCE_BYTES = 12;
export const PUBLIC_KEY_BYTES = 32;
const TAG_BYTES = 16;

const MAGIC = [0x49, 0x4e, 0x4b] as const;
const PREFIX_BYTES = MAGIC.length + 2;
const KIND_BYTE: Record<EnvelopeKind, number> = { data: 1, inbox: 2, wrap: 3 };

export type ParsedEnvelope = { ok: true; value: Envelope } | { ok: false; reason: string };

export function toEnvelopeBytes(envelope: Envelope): Bytes {
  const { nonce, ciphertext } = envelope;
  return joinBytes([toPrefix(envelope), nonce, ciphertext]);
}

/** Stored bytes -> envelope, or why they are none. That they are whole, only opening them tells. */
export function parseEnvelope(bytes: Bytes): ParsedEnvelope {
  if (bytes.length < PREFIX_BYTES) return refuse('is too short');
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return refuse('is no envelope');
  if (bytes[3] !== VERSION) return refuse(`has version ${bytes[3]}, which is not known here`);
  const kind = (Object.keys(KIND_BYTE) as EnvelopeKind[]).find(
    (each) => KIND_BYTE[each] === bytes[4],
  );
  if (!kind) return refuse(`has kind ${bytes[4]}, which is not known here`);
  const nonceAt = PREFIX_BYTES + (kind === 'inbox' ? PUBLIC_KEY_BYTES : 0);
  const ciphertextAt = nonceAt + NONCE_BYTES;
  if (bytes.length < ciphertextAt + TAG_BYTES) return refuse('is too short');
  return {
    ok: true,
    value: {
      kind,
      ...(kind === 'inbox' && { ephemeral: bytes.slice(PREFIX_BYTES, nonceAt) }),
      nonce: bytes.slice(nonceAt, ciphertextAt),
      ciphertext: bytes.slice(ciphertextAt),
    },
  };
}

/**
 * The additional data of AES-GCM: everything before the nonce, then the store and the key, each as
 * UTF-8 behind its length in two bytes, the higher first. So no two places read the same.
 */
export function toAdditionalData(
  envelope: Pick<Envelope, 'kind' | 'ephemeral'>,
  { store, key }: Place,
): Bytes {
  const parts = [store, key].flatMap((text) => {
    const bytes = toUtf8(text);
    if (bytes.length > 0xffff) throw new RangeError('The name of a place is too long.');
    return [Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes];
  });
  return joinBytes([toPrefix(envelope), ...parts]);
}

export function joinBytes(parts: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export function toUtf8(text: string): Bytes {
  return new TextEncoder().encode(text) as Bytes;
}

function toPrefix({ kind, ephemeral }: Pick<Envelope, 'kind' | 'ephemeral'>): Bytes {
  const prefix = Uint8Array.of(...MAGIC, VERSION, KIND_BYTE[kind]);
  return kind === 'inbox' && ephemeral ? joinBytes([prefix, ephemeral]) : prefix;
}

function refuse(reason: string): ParsedEnvelope {
  return { ok: false, reason };
}
