// The pause that holds, if any, in `storage.local`. Written by pages, read by the background.
import { browser } from 'wxt/browser';
import { type Pause, parsePause } from '@/lib/core/pause';
import { PAUSE_KEY } from './pause-key';

export interface PauseStore {
  read(): Promise<Pause | undefined>;
  write(pause: Pause): Promise<void>;
  clear(): Promise<void>;
  /** Called when any page changed it. Returns how to stop. */
  subscribe(listener: (pause: Pause | undefined) => void): () => void;
}

export function createPauseStore(): PauseStore {
  return {
    read: async () => parsePause((await browser.storage.local.get(PAUSE_KEY))[PAUSE_KEY]),
    write: (pause) => browser.storage.local.set({ [PAUSE_KEY]: pause }),
    clear: () => browser.storage.local.remove(PAUSE_KEY),
    subscribe(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
        if (changes[PAUSE_KEY]) listener(parsePause(changes[PAUSE_KEY].newValue));
      };
      browser.storage.local.onChanged.addListener(onChanged);
      return () => browser.storage.local.onChanged.removeListener(onChanged);
    },
  };
}
