// Settings, in `storage.local` under one key; read by every page and the background.
import { browser } from 'wxt/browser';
import { parseSettings, type ReadSettings, type Settings } from '@/lib/core/settings';
import { writeMirror } from './mirror';

export interface SettingsStore {
  read(): Promise<ReadSettings>;
  update(change: Partial<Settings>): Promise<Settings>;
  /** Called when any page changed them. Returns how to stop. */
  subscribe(listener: (read: ReadSettings) => void): () => void;
}

export const SETTINGS_KEY = 'settings';
const LOCK = 'inkling-settings';

export function createSettingsStore(): SettingsStore {
  const read = async (): Promise<ReadSettings> =>
    parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

  return {
    read,
    // One at a time over all pages: two switches pressed at once must both hold.
    update: (change) =>
      navigator.locks.request(LOCK, async () => {
        const { settings } = await read();
        const next = { ...settings, ...change };
        await browser.storage.local.set({ [SETTINGS_KEY]: next });
        writeMirror({ settings: next });
        return next;
      }),
    subscribe(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
        if (changes[SETTINGS_KEY]) listener(parseSettings(changes[SETTINGS_KEY].newValue));
      };
      browser.storage.local.onChanged.addListener(onChanged);
      return () => browser.storage.local.onChanged.removeListener(onChanged);
    },
  };
}
