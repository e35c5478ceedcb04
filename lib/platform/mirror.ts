// The copy in `localStorage` of what the first paint needs: the only storage a page can read
// at once. Holds no personal words; losing it costs one plain first paint. Not whether the
// lock is closed: the background closes it too, and has no `localStorage`; so what tells of the lock
// stands where it moves nothing (LockedLine).
import { type Prepared, parsePrepared } from '@/lib/core/prepared';
import { parseSettings, type Settings } from '@/lib/core/settings';

const KEY = 'mirror';

export interface Mirror {
  prepared?: Prepared;
  settings: Settings;
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

function readStored(): { [Key in keyof Mirror]?: unknown } {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
