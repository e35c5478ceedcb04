import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, parseEnvelope, toUtf8 } from '@/lib/core/envelope';
import vectors from '@/lib/testing/fixtures/envelope-1.json';
import {
  importAesKey,
  importPrivateKey,
  newKeyPair,
  open,
  openSealedTo,
  randomBytes,
  seal,
  sealTo,
} from './seal';

const fromHex = (hex: string): Bytes => Uint8Array.fromHex(hex) as Bytes;
const content = fc.uint8Array({ maxLength: 200 }) as fc.Arbitrary<Bytes>;
const places = fc.record({ store: fc.string(), key: fc.string() });
const PLACE = { store: 'months', key: '2026-11' };

/** Every copy with one byte changed. */
function* flipped(sealed: Bytes): Generator<Bytes> {
  for (let at = 0; at < sealed.length; at += 1) yield sealed.with(at, (sealed[at] ?? 0) ^ 0x10);
}

describe('sealing with the data key', () => {
  let key: CryptoKey;
  beforeAll(async () => {
    key = await importAesKey(randomBytes(32));
  });

  it('makes and opens the envelope of the test vector', async () => {
    const { data } = vectors;
    const vectorKey = await importAesKey(fromHex(data.key));
    const sealed = await seal(
      'data',
      vectorKey,
      data.place,
      toUtf8(data.text),
      fromHex(data.nonce),
    );
    expect(sealed.toHex()).toBe(data.envelope);
    expect(await open('data', vectorKey, data.place, fromHex(data.envelope))).toEqual(
      toUtf8(data.text),
    );
  });

  it('opens what it sealed', async () => {
    await fc.assert(
      fc.asyncProperty(content, places, async (bytes, place) => {
        expect(await open('data', key, place, await seal('data', key, place, bytes))).toEqual(
          bytes,
        );
      }),
    );
  });

  it('refuses an envelope with one byte changed anywhere, or one cut off', async () => {
    const sealed = await seal('data', key, PLACE, toUtf8('A note.'));
    for (const damaged of [...flipped(sealed), sealed.slice(0, -1)]) {
      await expect(open('data', key, PLACE, damaged)).rejects.toThrow('The envelope');
    }
  });

  it('refuses an envelope put elsewhere, one of another kind, and another key', async () => {
    const sealed = await seal('data', key, PLACE, toUtf8('A note.'));
    const refused = [
      open('data', key, { ...PLACE, key: '2026-12' }, sealed),
      open('data', key, { ...PLACE, store: 'personal' }, sealed),
      open('wrap', key, PLACE, sealed),
      open('data', await importAesKey(randomBytes(32)), PLACE, sealed),
    ];
    for (const each of await Promise.allSettled(refused)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { name: 'SealError' } });
    }
  });

  it('never repeats a nonce', async () => {
    const nonces = new Set<string>();
    for (let n = 0; n < 2_000; n += 1) {
      const parsed = parseEnvelope(await seal('data', key, PLACE, toUtf8('the same')));
      nonces.add(parsed.ok ? parsed.value.nonce.toHex() : '');
    }
    expect(nonces.size).toBe(2_000);
  });
});

describe('sealing to the public key', () => {
  let publicKey: Bytes;
  let secret: CryptoKey;
  beforeAll(async () => {
    const pair = await newKeyPair();
    publicKey = pair.publicKey;
    secret = await importPrivateKey(pair.privateKey);
  });

  it('opens the envelope of the test vector', async () => {
    const { inbox } = vectors;
    const vectorKey = await importPrivateKey(fromHex(inbox.privateKey));
    expect(
      await openSealedTo(vectorKey, fromHex(inbox.publicKey), inbox.place, fromHex(inbox.envelope)),
    ).toEqual(toUtf8(inbox.text));
  });

  it('opens what it sealed', async () => {
    await fc.assert(
      fc.asyncProperty(content, places, async (bytes, place) => {
        const sealed = await sealTo(publicKey, place, bytes);
        expect(await openSealedTo(secret, publicKey, place, sealed)).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses an envelope with one byte changed anywhere, put elsewhere, or for another', async () => {
    const sealed = await sealTo(publicKey, PLACE, toUtf8('A note.'));
    for (const damaged of flipped(sealed)) {
      await expect(openSealedTo(secret, publicKey, PLACE, damaged)).rejects.toThrow('The envelope');
    }
    const other = await newKeyPair();
    const otherKey = await importPrivateKey(other.privateKey);
    const refused = [
      openSealedTo(secret, publicKey, { ...PLACE, key: 'other' }, sealed),
      openSealedTo(otherKey, other.publicKey, PLACE, sealed),
    ];
    for (const each of await Promise.allSettled(refused)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { name: 'SealError' } });
    }
  });

  it('uses a one-time key and a nonce once', async () => {
    const seen = new Set<string>();
    for (let n = 0; n < 200; n += 1) {
      const parsed = parseEnvelope(await sealTo(publicKey, PLACE, toUtf8('the same')));
      if (parsed.ok)
        seen.add(parsed.value.nonce.toHex()).add(parsed.value.ephemeral?.toHex() ?? '');
    }
    expect(seen.size).toBe(400);
  });
});
