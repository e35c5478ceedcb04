// What every page does first: take the network away, put on the look, then draw.
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { uiDirection, uiLanguage } from '@/lib/i18n';
import { applyLanguage, applyLook } from '@/lib/platform/look';
import { writeMirror } from '@/lib/platform/mirror';
import { guardNetwork } from '@/lib/platform/network-guard';
import { announcePage } from '@/lib/platform/presence';
import { createStores, type Stores } from '@/lib/platform/stores';
import '@/components/theme.css';

export function startPage(draw: (stores: Stores) => ReactNode): void {
  guardNetwork();
  applyLanguage(uiLanguage(), uiDirection());
  announcePage();
  const stores = createStores();
  stores.reloadWhenErased();
  void stores.settings.read().then(({ settings }) => {
    applyLook(settings);
    writeMirror({ settings });
  });
  stores.settings.subscribe(({ settings }) => applyLook(settings));

  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{draw(stores)}</StrictMode>);
}
