// What every page does first: take the network away, put on the look, then draw.
import { type ReactNode, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Settings } from '@/lib/core/settings';
import { uiDirection, uiLanguage } from '@/lib/i18n';
import { applyLanguage, applyLook } from '@/lib/platform/look';
import { writeMirror } from '@/lib/platform/mirror';
import { guardNetwork } from '@/lib/platform/network-guard';
import { announcePage } from '@/lib/platform/presence';
import { createStores, type Stores } from '@/lib/platform/stores';
import { showTitle } from '@/lib/platform/title';
import '@/components/theme.css';

export function startPage(draw: (stores: Stores) => ReactNode): void {
  guardNetwork();
  const [language, direction] = [uiLanguage(), uiDirection()];
  applyLanguage(language, direction);
  announcePage();
  const stores = createStores();
  stores.reloadWhenErased();
  void stores.lock().then(
    async ({ header, erasing }) => {
      if (header || erasing) (await import('@/lib/platform/late-start')).startLate(stores);
    },
    () => undefined,
  );
  addEventListener('pagehide', () => stores.draft.flush());
  void stores.settings.read().then(
    ({ settings }) => {
      show(settings);
      writeMirror({ settings, language, direction });
    },
    // What cannot be read stays as the first paint had it.
    () => undefined,
  );
  stores.settings.subscribe(({ settings }) => show(settings));

  const root = document.getElementById('root');
  if (!root) return;
  const reactRoot = createRoot(root);
  // At once: in a task of its own it would come after the first frame.
  flushSync(() => reactRoot.render(<StrictMode>{draw(stores)}</StrictMode>));
}

function show(settings: Settings): void {
  applyLook(settings);
  showTitle();
}
