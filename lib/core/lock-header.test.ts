import { describe, expect, it } from 'vitest';
import { type LockHeader, parseLockHeader } from './lock-header';

const header: LockHeader = {
  version: 1,
  publicKey: new Uint8Array(32),
  passphrase: {
    name: 'argon2id',
    memoryKiB: 19_456,
    passes: 2,
    lanes: 1,
    salt: new Uint8Array(16),
    wrap: new Uint8Array(97),
  },
  recovery: { name: 'hkdf-sha256', salt: new Uint8Array(16), wrap: new Uint8Array(97) },
};

describe('the header of the lock', () => {
  it('is read as it was stored', () => {
    expect(parseLockHeader(header)).toEqual(header);
  });

  it.each([
    ['nothing', undefined],
    ['another version', { ...header, version: 2 }],
    ['a short public key', { ...header, publicKey: new Uint8Array(31) }],
    ['no wrap', { ...header, recovery: { ...header.recovery, wrap: 'text' } }],
    ['another way to stretch', { ...header, passphrase: { ...header.passphrase, name: 'md5' } }],
    ['too little memory', { ...header, passphrase: { ...header.passphrase, memoryKiB: 8 } }],
    [
      'more memory than there is',
      { ...header, passphrase: { ...header.passphrase, memoryKiB: 2 ** 30 } },
    ],
    ['endless passes', { ...header, passphrase: { ...header.passphrase, passes: 1e9 } }],
  ])('is refused with %s', (_, damaged) => {
    expect(() => parseLockHeader(damaged)).toThrow('The lock cannot be read');
  });
});
