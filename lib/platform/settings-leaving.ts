// Settings that are being stored while their page goes: what was pressed holds, also when the page
// is closed in the same breath. Storing usually reads first, one page at a time; there is no time
// left for that, so it goes by the copy that every page has at hand.
import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/core/settings';
import { readMirror, writeMirror } from './mirror';
import { SETTINGS_KEY } from './settings-store';

/** @param changes oldest first */
export function storeWhenLeaving(changes: Iterable<Partial<Settings>>): void {
  const settings: Settings = Object.assign({}, readMirror().settings, ...changes);
  writeMirror({ settings });
  // Not awaited: it is on its way.
  browser.storage.local.set({ [SETTINGS_KEY]: settings }).catch(() => undefined);
}
