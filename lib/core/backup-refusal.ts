// Why a backup is refused, as data: worded by the interface.
import type { Problem } from './import-problem';

export type BackupRefusal =
  /** `unreadable`: the browser cannot read it, or no longer. */
  | { code: 'empty-file' | 'unreadable' }
  /** Of the file, or of what comes out of it, in bytes. */
  | { code: 'too-large'; limit: number }
  | { code: 'not-a-backup' | 'newer-format' }
  /** Locked with a key rather than with a passphrase. */
  | { code: 'other-key' }
  /** Would take too long, and too much memory; never tried. As it stands in the file. */
  | { code: 'too-hard'; workFactor: string }
  /** `damaged`: changed, or cut off, since it was made. */
  | { code: 'truncated' | 'damaged' | 'wrong-passphrase' }
  /** It opens, but is no backup of ours; `problems`: as far as that is known. */
  | { code: 'not-ours' }
  | { code: 'contents'; problems: readonly Problem[]; more: number };
