// The reflections prepared for the next opening: in `storage.local` for the background, mirrored
// for the first paint. Both in clear: what a person wrote or added is in neither.
import { browser } from 'wxt/browser';
import { type Prepared, withoutAdded } from '@/lib/core/prepared';
import { readMirror, writeMirror } from './mirror';

export interface PreparedStore {
  /** At once, so that it can stand at first paint. */
  read(): Prepared | undefined;
  write(prepared: Prepared): Promise<void>;
}

const NEXT_KEY = 'next';

export function createPreparedStore(): PreparedStore {
  return {
    read: () => readMirror().prepared,
    async write(whole) {
      const prepared = withoutAdded(whole);
      writeMirror({ prepared });
      await browser.storage.local.set({ [NEXT_KEY]: prepared });
    },
  };
}
