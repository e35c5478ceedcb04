// Puts colours, text size, language and direction on the page. Small: it is part of the first paint.
import type { Settings } from '@/lib/core/settings';

export type Direction = 'ltr' | 'rtl';

export function applyLook(settings: Pick<Settings, 'colours' | 'textSize' | 'discreet'>): void {
  const { dataset } = document.documentElement;
  dataset.colours = settings.colours;
  dataset.textSize = settings.textSize;
  dataset.discreet = String(settings.discreet);
}

export function applyLanguage(language: string, direction: Direction): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

/** In discreet mode, makes own words readable for as long as it is on. */
export function revealWords(on: boolean): void {
  document.documentElement.toggleAttribute('data-revealed', on);
}

/** Whether the page is not to tell what it is. */
export function isDiscreet(): boolean {
  return document.documentElement.dataset.discreet === 'true';
}
