// The copy in `localStorage` of what the first paint needs: the only storage a page can read
// before it paints. Holds no personal words; losing it costs one plain first paint. Not whether the
// lock is closed: the background closes it too, and has no `localStorage`; so what tells of the lock
// stands where it moves nothing (LockedLine).
import { type Prepared, parsePrepared } from '@/lib/core/prepared';
import { parseSettings, type Settings } from '@/lib/core/settings';
import type { Direction } from './look';

const KEY = 'mirror';

/** What stands there, unchecked: the first paint has no room for a parser. */
export type StoredMirror = { [Key in keyof Mirror]?: unknown };

export interface Mirror {
  prepared?: Prepared;
  settings: Settings;
  /** Of the interface, as it was when a page last opened. */
  language?: string;
  direction?: Direction;
}

export function readMirror(): Mirror {
  const stored = readStored();
  const prepared = parsePrepared(stored.prepared);
  return { settings: parseSettings(stored.settings).settings, ...(prepared && { prepared }) };
}

export function writeMirror(part: Partial<Mirror>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readStored(), ...part }));
  } catch {
    // A full or forbidden localStorage only makes the next first paint plainer.
  }
}

export function readStored(): StoredMirror {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
