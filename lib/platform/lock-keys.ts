// The keys of the lock: made once, and reached by the passphrase or by the recovery code. Loaded
// when a lock is set up, changed or opened, and never by a page that only writes.
import { type Bytes, joinBytes, PUBLIC_KEY_BYTES, toUtf8 } from '@/lib/core/envelope';
import {
  type LockHeader,
  type PassphraseWrap,
  type RecoveryWrap,
  SALT_BYTES,
} from '@/lib/core/lock-header';
import { RECOVERY_BYTES } from '@/lib/core/recovery-code';
import { importAesKey, newKeyPair, open, randomBytes, seal, toDerivedKey } from './seal';

/** What the lock protects everything with: 32 bytes each. */
export interface LockKeys {
  dataKey: Bytes;
  privateKey: Bytes;
}

export interface NewLock {
  header: LockHeader;
  keys: LockKeys;
  /** To be shown once: see core/recovery-code. */
  recovery: Bytes;
}

/** How hard a passphrase is to guess: what OWASP asks for at least, about 0.3 s. */
export const ARGON2 = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 } as const;

const KEY_BYTES = 32;
const PASSPHRASE_PLACE = { store: 'lock', key: 'passphrase' };
const RECOVERY_PLACE = { store: 'lock', key: 'recovery' };

type Cost = Pick<PassphraseWrap, 'memoryKiB' | 'passes' | 'lanes'>;

export async function createLock(passphrase: string, cost: Cost = ARGON2): Promise<NewLock> {
  const { privateKey, publicKey } = await newKeyPair();
  const keys = { dataKey: randomBytes(KEY_BYTES), privateKey };
  const recovery = randomBytes(RECOVERY_BYTES);
  const header: LockHeader = {
    version: 1,
    publicKey,
    passphrase: await wrapWithPassphrase(keys, passphrase, cost),
    recovery: await wrapWithRecovery(keys, recovery),
  };
  return { header, keys, recovery };
}

/** @returns undefined when it is the wrong passphrase */
export async function openWithPassphrase(
  { passphrase: wrap }: LockHeader,
  passphrase: string,
): Promise<LockKeys | undefined> {
  return unwrap(await stretch(passphrase, wrap.salt, wrap), PASSPHRASE_PLACE, wrap.wrap);
}

/** @returns undefined when it is the wrong code */
export async function openWithRecovery(
  { recovery: wrap }: LockHeader,
  recovery: Bytes,
): Promise<LockKeys | undefined> {
  return unwrap(await toRecoveryKey(recovery, wrap.salt), RECOVERY_PLACE, wrap.wrap);
}

export async function wrapWithPassphrase(
  keys: LockKeys,
  passphrase: string,
  { memoryKiB, passes, lanes }: Cost = ARGON2,
): Promise<PassphraseWrap> {
  const salt = randomBytes(SALT_BYTES);
  const key = await stretch(passphrase, salt, { memoryKiB, passes, lanes });
  const wrap = await seal('wrap', key, PASSPHRASE_PLACE, toSecret(keys));
  return { name: 'argon2id', memoryKiB, passes, lanes, salt, wrap };
}

async function wrapWithRecovery(keys: LockKeys, recovery: Bytes): Promise<RecoveryWrap> {
  const salt = randomBytes(SALT_BYTES);
  const key = await toRecoveryKey(recovery, salt);
  const wrap = await seal('wrap', key, RECOVERY_PLACE, toSecret(keys));
  return { name: 'hkdf-sha256', salt, wrap };
}

/** The same letters typed another way (composed or not) are the same passphrase. */
async function stretch(
  passphrase: string,
  salt: Bytes,
  { memoryKiB: m, passes: t, lanes: p }: Cost,
): Promise<CryptoKey> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  const options = { m, t, p, dkLen: KEY_BYTES, asyncTick: 50 };
  const key = await argon2idAsync(toUtf8(passphrase.normalize('NFKC')), salt, options);
  return importAesKey(key as Bytes);
}

/** 128 random bits need no stretching. */
function toRecoveryKey(recovery: Bytes, salt: Bytes): Promise<CryptoKey> {
  return toDerivedKey(recovery, salt, 'inkling recovery 1');
}

function toSecret({ dataKey, privateKey }: LockKeys): Bytes {
  return joinBytes([dataKey, privateKey]);
}

async function unwrap(
  key: CryptoKey,
  place: typeof PASSPHRASE_PLACE,
  wrap: Bytes,
): Promise<LockKeys | undefined> {
  const secret = await open('wrap', key, place, wrap).catch(() => undefined);
  if (secret?.length !== KEY_BYTES + PUBLIC_KEY_BYTES) return undefined;
  return { dataKey: secret.slice(0, KEY_BYTES), privateKey: secret.slice(KEY_BYTES) };
}
