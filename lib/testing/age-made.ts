// Test data: age files of all sorts, made quickly.
import { gzipSync } from 'node:zlib';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sealAge } from '@/lib/platform/age-file';

export const PASSPHRASE = 'a long walk by the sea';

/** As little work as there can be. */
export const QUICK = 1;

/** Any content, sealed with a passphrase. */
export async function sealed(
  content: Uint8Array | string,
  { passphrase = PASSPHRASE, workFactor = QUICK } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = () => new Blob([Buffer.from(content as string)]).stream();
  const file = await sealAge(plain, passphrase, () => undefined, workFactor);
  return new Uint8Array(
    await new Response(file as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
}

/** A backup that says what `text` says. */
export function backupOf(text: string | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return sealed(gzipSync(text));
}

/** Sealed for a key rather than with a passphrase. */
export async function sealedForKey(content: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  return new Uint8Array(await encrypter.encrypt(content));
}
