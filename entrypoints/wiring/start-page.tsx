// What every page does first: take the network away, put on language and look, then draw.
import { type ReactNode, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Settings } from '@/lib/core/settings';
import { uiDirection, uiLanguage } from '@/lib/i18n';
import type { Connect } from '@/lib/platform/database';
import { applyLanguage, applyLook } from '@/lib/platform/look';
import { readMirror, writeMirror } from '@/lib/platform/mirror';
import { guardNetwork } from '@/lib/platform/network-guard';
import { painted } from '@/lib/platform/painted';
import { announcePage } from '@/lib/platform/presence';
import { createStores, type Stores } from '@/lib/platform/stores';
import { showTitle } from '@/lib/platform/title';
import '@/components/theme.css';

/** @param connect at hand where the first screen is made of what is stored */
export function startPage(draw: (stores: Stores) => ReactNode, connect?: Connect): void {
  guardNetwork();
  applyLanguage(uiLanguage(), uiDirection());
  show(readMirror().settings);
  const stores = createStores(connect);
  addEventListener('pagehide', () => stores.draft.flush());
  const root = document.getElementById('root');
  if (!root) return;
  const reactRoot = createRoot(root);
  // At once: in a task of its own it would come after the first frame.
  flushSync(() => reactRoot.render(<StrictMode>{draw(stores)}</StrictMode>));
  void painted().then(() => goOn(stores));
}

/** What the first frame can do without. */
function goOn(stores: Stores): void {
  announcePage();
  stores.reloadWhenErased();
  void stores.lock().then(
    async ({ header, erasing }) => {
      if (header || erasing) (await import('@/lib/platform/late-start')).startLate(stores);
    },
    () => undefined,
  );
  void stores.settings.read().then(
    ({ settings }) => {
      show(settings);
      writeMirror({ settings });
    },
    // What cannot be read stays as the first paint had it.
    () => undefined,
  );
  stores.settings.subscribe(({ settings }) => show(settings));
}

function show(settings: Settings): void {
  applyLook(settings);
  showTitle();
}
