// The plain export, "inkling-export": its names and its limits, the same for who writes and reads it.
import type { Carried } from './carried';
import type { Entry } from './entry';
import type { OwnReflection } from './own-reflection';
import type { Pack } from './pack';
import type { OwnWord } from './personal';
import type { SelfCheck } from './self-check';
import type { Settings } from './settings';

export const EXPORT_FORMAT = 'inkling-export';
export const EXPORT_VERSION = 1;

/**
 * What a file may hold before anything in it is looked at. A part is an item of a list, or the
 * value of a top-level key that is no list: each is read in one go, so none may be huge.
 */
export const FILE_LIMITS = {
  bytes: 200_000_000,
  partBytes: 16_000_000,
  keys: 1_000,
  items: 1_000_000,
  depth: 64,
} as const;

/** The page gets its turn after each piece of an export; how far it is, is counted in pieces. */
export const ENTRIES_A_PIECE = 500;

/**
 * All of what a person has here that leaves in an export and comes back with an import. By being
 * named here: the safety answer, "my person" and what was seen are not in it.
 */
export interface Journal {
  entries: readonly Entry[];
  /** Only what could be read: a damaged setting is no choice of anybody's. */
  settings: Partial<Settings>;
  words: readonly OwnWord[];
  favourites: readonly string[];
  hidden: readonly string[];
  /** Oldest first, of each moment one. */
  selfChecks: readonly SelfCheck[];
  /** One's own. */
  reflections: readonly OwnReflection[];
  packs: readonly Pack[];
  carried: Carried;
}
