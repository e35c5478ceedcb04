// An age file with a passphrase opened with Node's own cryptography alone, after the specification
// (age-encryption.org/v1): what we make is checked against this, not against what made it.
import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto';

const CHUNK = 64 * 1024;
const TAG = 16;

/** Throws when anything of it is not as it has to be. */
export function openIndependently(file: Uint8Array, passphrase: string): Buffer {
  const bytes = Buffer.from(file);
  const header = /^age-encryption\.org\/v1\n-> scrypt (\S{22}) (\d+)\n(\S{43})\n---/.exec(
    bytes.toString('latin1', 0, 400),
  );
  if (!header) throw new Error('no header with a passphrase');
  const [signed, salt = '', workFactor, wrapped = ''] = header;
  const salted = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), decode(salt)]);
  const cost = { N: 2 ** Number(workFactor), r: 8, p: 1, maxmem: 2 ** 30 };
  const key = scryptSync(passphrase, salted, 32, cost);
  const fileKey = decipher(key, Buffer.alloc(12), decode(wrapped));

  const rest = bytes.subarray(signed.length);
  const mac = createHmac('sha256', derive(fileKey, '', 'header'))
    .update(signed)
    .digest();
  const line = ` ${mac.toString('base64').replace(/=+$/, '')}\n`;
  if (rest.toString('latin1', 0, line.length) !== line) throw new Error('the header was changed');

  const payload = rest.subarray(line.length);
  const streamKey = derive(fileKey, payload.subarray(0, 16), 'payload');
  const chunks: Buffer[] = [];
  for (let start = 16; start < payload.length; start += CHUNK + TAG) {
    const chunk = payload.subarray(start, start + CHUNK + TAG);
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(chunks.length, 7);
    nonce[11] = start + chunk.length === payload.length ? 1 : 0;
    chunks.push(decipher(streamKey, nonce, chunk));
  }
  return Buffer.concat(chunks);
}

function decode(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

function derive(fileKey: Buffer, salt: Buffer | string, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, salt, info, 32));
}

function decipher(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const opening = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG });
  opening.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([opening.update(sealed.subarray(0, -TAG)), opening.final()]);
}
