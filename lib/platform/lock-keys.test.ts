import { describe, expect, it } from 'vitest';
import type { Bytes } from '@/lib/core/envelope';
import { parseLockHeader } from '@/lib/core/lock-header';
import vectors from '@/lib/testing/fixtures/envelope-1.json';
import {
  ARGON2,
  createLock,
  openWithPassphrase,
  openWithRecovery,
  wrapWithPassphrase,
} from './lock-keys';
import { importPrivateKey, openSealedTo, sealTo } from './seal';

const fromHex = (hex: string): Bytes => Uint8Array.fromHex(hex) as Bytes;
/** Quick: nothing here is to be guessed. */
const QUICK = { memoryKiB: 8 * 1024, passes: 1, lanes: 1 };

describe('the keys of a lock', () => {
  it('are reached by the passphrase and by the recovery code, and by nothing else', async () => {
    const { header, keys, recovery } = await createLock('a long walk by the sea', QUICK);
    expect(await openWithPassphrase(header, 'a long walk by the sea')).toEqual(keys);
    expect(await openWithPassphrase(header, 'a long walk by the see')).toBeUndefined();
    expect(await openWithRecovery(header, recovery)).toEqual(keys);
    expect(
      await openWithRecovery(header, recovery.with(0, 1 ^ (recovery[0] ?? 0))),
    ).toBeUndefined();
  });

  it('are made anew for each lock, with a header that can be read', async () => {
    const [one, other] = [await createLock('the same', QUICK), await createLock('the same', QUICK)];
    expect(one.keys).not.toEqual(other.keys);
    expect(one.recovery).not.toEqual(other.recovery);
    expect(one.header.passphrase.salt).not.toEqual(other.header.passphrase.salt);
    expect(parseLockHeader(one.header)).toEqual(one.header);
  });

  it('fit together: what is sealed to the public key, the private one opens', async () => {
    const { header, keys } = await createLock('the same', QUICK);
    const place = { store: 'inbox', key: 'a' };
    const sealed = await sealTo(header.publicKey, place, new Uint8Array(3));
    const secret = await importPrivateKey(keys.privateKey);
    expect(await openSealedTo(secret, header.publicKey, place, sealed)).toEqual(new Uint8Array(3));
  });

  it('stay the same under another passphrase', async () => {
    const { header, keys } = await createLock('the old one', QUICK);
    const changed = { ...header, passphrase: await wrapWithPassphrase(keys, 'the new one', QUICK) };
    expect(await openWithPassphrase(changed, 'the new one')).toEqual(keys);
    expect(await openWithPassphrase(changed, 'the old one')).toBeUndefined();
  });

  it('are wrapped as the test vectors say, however a letter was composed', async () => {
    const { passphrase, recovery } = vectors;
    const header = parseLockHeader({
      version: 1,
      publicKey: fromHex(vectors.inbox.publicKey),
      passphrase: {
        name: 'argon2id',
        memoryKiB: passphrase.memoryKiB,
        passes: passphrase.passes,
        lanes: passphrase.lanes,
        salt: fromHex(passphrase.salt),
        wrap: fromHex(passphrase.wrap),
      },
      recovery: {
        name: 'hkdf-sha256',
        salt: fromHex(recovery.salt),
        wrap: fromHex(recovery.wrap),
      },
    });
    const keys = {
      dataKey: fromHex(passphrase.dataKey),
      privateKey: fromHex(passphrase.privateKey),
    };
    expect(await openWithPassphrase(header, passphrase.passphrase)).toEqual(keys);
    expect(await openWithPassphrase(header, 'Caf\u00e9 am Meer 12')).toEqual(keys);
    expect(await openWithRecovery(header, fromHex(recovery.bytes))).toEqual(keys);
  });

  it('cost whoever guesses at least what is asked for today', () => {
    expect(ARGON2.memoryKiB).toBeGreaterThanOrEqual(19 * 1024);
    expect(ARGON2.passes).toBeGreaterThanOrEqual(2);
  });
});
