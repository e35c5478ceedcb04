// A backup opened. Promise: nothing is stored, whatever is in the file is refused with a reason rather
// than an error, and nothing is tried that would take too long or grow too large.
import { readAgeHeader } from '@/lib/core/age-header';
import type { OpenedBackup } from '@/lib/core/backup';
import type { BackupRefusal } from '@/lib/core/backup-refusal';
import type { Bytes } from '@/lib/core/envelope';
import { FILE_LIMITS } from '@/lib/core/export-file';
import { parseExportFile } from '@/lib/core/import';
import { type Pause, partOf } from '@/lib/core/long-work';
import { joined, readParts, slicesOf, toStream } from './byte-stream';
import { type Oversight, oversee, overseeStretching } from './oversight';

/** Of the time it takes: stretch the passphrase, decipher, unpack, and then read. */
const [STRETCHED, DECIPHERED, UNPACKED] = [0.6, 0.7, 0.75];

/** As much as a header of ours ever has. */
const HEADER_BYTES = 1_000;

/** Why it cannot be opened, as far as its first bytes say that; undefined: it may be. */
export async function refuseBackup(file: Blob): Promise<BackupRefusal | undefined> {
  const limit = FILE_LIMITS.bytes;
  if (file.size > limit) return { code: 'too-large', limit };
  const start = await readBytes(file.slice(0, HEADER_BYTES));
  if (!start) return { code: 'unreadable' };
  const header = readAgeHeader(start);
  return header.ok ? undefined : header.refusal;
}

/** @param pause of all that this page does. Rejects only when it is ended before it is done. */
export async function openBackup(
  file: Blob,
  passphrase: string,
  { pause, oversight }: { pause: () => Promise<void>; oversight?: Oversight | undefined },
): Promise<OpenedBackup> {
  const refusal = await refuseBackup(file);
  if (refusal) return no(refusal);
  const bytes = await readBytes(file);
  if (!bytes) return no({ code: 'unreadable' });
  const paused = oversee(pause, oversight);
  const parts = await decipher(bytes, passphrase, { pause: paused, oversight });
  if (!Array.isArray(parts)) return no(parts);
  const text = await unpack(parts, partOf(paused, DECIPHERED, UNPACKED), oversight);
  if (!(text instanceof Uint8Array)) return no(text);
  const parsed = await parseExportFile(text, partOf(paused, UNPACKED, 1));
  if (parsed.ok) return parsed;
  return no({ code: 'contents', problems: parsed.problems, more: parsed.more });
}

function no(refusal: BackupRefusal): OpenedBackup {
  return { ok: false, refusal };
}

/** Undefined when the file is gone, or changed, since it was chosen. */
async function readBytes(file: Blob): Promise<Bytes | undefined> {
  const buffer = await file.arrayBuffer().catch(() => undefined);
  return buffer && new Uint8Array(buffer);
}

/** All of it, before anything of it is looked at: then it is known to be as it was made. */
async function decipher(
  bytes: Bytes,
  passphrase: string,
  { pause, oversight }: { pause: Pause; oversight: Oversight | undefined },
): Promise<Bytes[] | BackupRefusal> {
  const { openAge } = await import('./age-file');
  const stretching = overseeStretching(oversight, 0, STRETCHED);
  // Some of it is read before the passphrase is stretched: that is no progress yet.
  const reading = (): Promise<void> => pause();
  try {
    const opened = await openAge(toStream(slicesOf(bytes), reading), passphrase, stretching);
    return opened ? ((await readParts(opened, pause)) ?? []) : { code: 'wrong-passphrase' };
  } catch {
    oversight?.signal?.throwIfAborted();
    return { code: 'damaged' };
  }
}

async function unpack(
  parts: readonly Bytes[],
  pause: Pause,
  oversight: Oversight | undefined,
): Promise<Bytes | BackupRefusal> {
  const limit = FILE_LIMITS.bytes;
  const packed = toStream(slicesOf(joined(parts)), pause);
  try {
    const unpacking = packed.pipeThrough(new DecompressionStream('gzip'));
    const unpacked = await readParts(unpacking, pause, limit);
    return unpacked ? joined(unpacked) : { code: 'too-large', limit };
  } catch {
    oversight?.signal?.throwIfAborted();
    return { code: 'not-ours' };
  }
}
