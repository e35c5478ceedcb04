// Puts colours, text size, language and direction on the page.
import type { Settings } from '@/lib/core/settings';

export function applyLook(settings: Settings): void {
  const { dataset } = document.documentElement;
  dataset.colours = settings.colours;
  dataset.textSize = settings.textSize;
  dataset.discreet = String(settings.discreet);
}

export function applyLanguage(language: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}
