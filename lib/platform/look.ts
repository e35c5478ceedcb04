// Puts colours, text size, language and direction on the page, and a title that tells nothing when
// it is not to.
import type { Settings } from '@/lib/core/settings';
import { t } from '@/lib/i18n';

/** The title the page would have, were it not discreet. */
let openTitle: string | undefined;

export function applyLook(settings: Settings): void {
  const { dataset } = document.documentElement;
  dataset.colours = settings.colours;
  dataset.textSize = settings.textSize;
  dataset.discreet = String(settings.discreet);
  showTitle(openTitle ?? document.title);
}

export function applyLanguage(language: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

export function showTitle(title: string): void {
  openTitle = title;
  const discreet = document.documentElement.dataset.discreet === 'true';
  document.title = discreet ? t('discreetName') : title;
}
