// The head of an age file (age-encryption.org/v1), as far as it says how the file is to be opened.
// Promise: whatever would take too long to open is known before anything is tried.
import type { BackupRefusal } from './backup-refusal';

export type AgeHeader =
  /** `workFactor`: scrypt takes 2 to this power rounds. */
  { ok: true; workFactor: number } | { ok: false; refusal: BackupRefusal };

/**
 * A step more is twice the time and memory: 18 takes a second and 256 MB, which is also what the
 * `age` program uses.
 */
export const WORK_FACTOR = 18;

const MARK = 'age-encryption.org/';
const VERSION_LINE = `${MARK}v1`;
/** The header of a backup has some 150 bytes. */
const MOST_BYTES = 1_000;

const STANZA = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]*)$/;
const WRAPPED_KEY = /^[A-Za-z0-9+/]{43}$/;
const MAC_LINE = /^--- [A-Za-z0-9+/]{43}$/;

/** Whether it says of itself that it is an age file. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return toText(bytes.subarray(0, MARK.length)) === MARK;
}

/** @param bytes the whole file, or its beginning */
export function readAgeHeader(bytes: Uint8Array): AgeHeader {
  if (bytes.length === 0) return refuse({ code: 'empty-file' });
  if (!isAgeFile(bytes)) return refuse({ code: 'not-a-backup' });
  const lines = toText(bytes.subarray(0, MOST_BYTES)).split('\n');
  const [version, stanza, key, mac, ...rest] = lines;
  if (version !== VERSION_LINE && lines.length > 1) return refuse({ code: 'newer-format' });
  if (stanza?.startsWith('-> ') && !'-> scrypt '.startsWith(stanza.slice(0, 10))) {
    return refuse({ code: 'other-key' });
  }
  const found = STANZA.exec(stanza ?? '')?.[1];
  const workFactor = Number(found);
  // Said first: all else may well be in order.
  if (found !== undefined && key !== undefined && workFactor > WORK_FACTOR) {
    return refuse({ code: 'too-hard', workFactor: found });
  }
  // Without a line after it, a line may go on.
  if (rest.length === 0 && bytes.length < MOST_BYTES) return refuse({ code: 'truncated' });
  const isWhole = found !== undefined && WRAPPED_KEY.test(key ?? '') && MAC_LINE.test(mac ?? '');
  return isWhole ? { ok: true, workFactor } : refuse({ code: 'damaged' });
}

function refuse(refusal: BackupRefusal): AgeHeader {
  return { ok: false, refusal };
}

/** The header is ASCII; each other byte is some character that is not. */
function toText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
