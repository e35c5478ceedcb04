import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '@/lib/testing/fixtures/envelope-1.json';
import { type Bytes, parseEnvelope, toAdditionalData, toEnvelopeBytes } from './envelope';

const fromHex = (hex: string): Bytes => Uint8Array.fromHex(hex) as Bytes;
const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }) as fc.Arbitrary<Bytes>;
const place = fc.record({ store: fc.string(), key: fc.string() });

const envelopes = fc.oneof(
  fc.record({
    kind: fc.constantFrom('data' as const, 'wrap' as const),
    nonce: bytes(12),
    ciphertext: fc.uint8Array({ minLength: 16 }) as fc.Arbitrary<Bytes>,
  }),
  fc.record({
    kind: fc.constant('inbox' as const),
    ephemeral: bytes(32),
    nonce: bytes(12),
    ciphertext: fc.uint8Array({ minLength: 16 }) as fc.Arbitrary<Bytes>,
  }),
);

describe('an envelope', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(envelopes, (envelope) => {
        expect(parseEnvelope(toEnvelopeBytes(envelope))).toEqual({ ok: true, value: envelope });
      }),
    );
  });

  it('is refused with a reason when it is cut, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (data) => {
        const parsed = parseEnvelope(data as Bytes);
        expect(parsed.ok || parsed.reason.length > 0).toBe(true);
      }),
    );
    const whole = fromHex(vectors.inbox.envelope);
    for (let length = 0; length < 5 + 32 + 12 + 16; length += 1) {
      expect(parseEnvelope(whole.slice(0, length))).toEqual({ ok: false, reason: 'is too short' });
    }
  });

  it('is refused for what it does not begin with, its version and its kind', () => {
    const change = (index: number, byte: number): Bytes => {
      const copy = fromHex(vectors.data.envelope);
      copy[index] = byte;
      return copy;
    };
    expect(parseEnvelope(change(0, 0))).toMatchObject({ reason: 'is no envelope' });
    expect(parseEnvelope(change(3, 2))).toMatchObject({ reason: expect.stringContaining('2') });
    expect(parseEnvelope(change(4, 9))).toMatchObject({ reason: expect.stringContaining('9') });
  });
});

describe('the additional data', () => {
  it('is what the test vectors say', () => {
    const { data, inbox } = vectors;
    expect(toAdditionalData({ kind: 'data' }, data.place).toHex()).toBe(data.additionalData);
    const ephemeral = fromHex(inbox.envelope).slice(5, 37);
    expect(toAdditionalData({ kind: 'inbox', ephemeral }, inbox.place).toHex()).toBe(
      inbox.additionalData,
    );
  });

  it('differs between any two places', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one.store !== other.store || one.key !== other.key);
        expect(toAdditionalData({ kind: 'data' }, one)).not.toEqual(
          toAdditionalData({ kind: 'data' }, other),
        );
      }),
    );
    expect(toAdditionalData({ kind: 'data' }, { store: 'ab', key: 'c' })).not.toEqual(
      toAdditionalData({ kind: 'data' }, { store: 'a', key: 'bc' }),
    );
  });
});
