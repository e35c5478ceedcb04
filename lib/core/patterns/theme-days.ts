// The themes: on which days something was kept about each, and which of them have not come up.
import { THEMES, type Theme } from '../reflection';
import type { Dated } from './dated';

/** Fewer entries with a theme than this show no pattern. */
export const THEMES_AT_LEAST = 5;

export interface ThemeDays {
  theme: Theme;
  entries: number;
  /** Days with an entry, each once, oldest first; empty: not yet. */
  days: readonly number[];
}

export interface ThemesMet {
  /** Every theme, in their order: it is no ranking. */
  themes: readonly ThemeDays[];
  /** How many entries have a theme. */
  entries: number;
}

/** @param dated of the span */
export function toThemesMet(dated: readonly Dated[]): ThemesMet {
  const found = new Map(THEMES.map((theme) => [theme, { entries: 0, days: new Set<number>() }]));
  for (const { entry, day } of dated) {
    const met = entry.theme && found.get(entry.theme);
    if (!met) continue;
    met.entries += 1;
    met.days.add(day);
  }
  const themes = [...found].map(([theme, { entries, days }]) => ({
    theme,
    entries,
    days: [...days].sort((a, b) => a - b),
  }));
  return { themes, entries: themes.reduce((sum, { entries }) => sum + entries, 0) };
}
