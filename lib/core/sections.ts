// The sections of the Journal and their addresses. Promise: an address holds a section and a theme,
// nothing that was written, felt or searched for.
import { THEMES, type Theme } from './reflection';

/** Names that stay, in the order of the rail; a section appears there once it exists. */
export const SECTIONS = [
  'timeline',
  'patterns',
  'library',
  'practice',
  'settings',
  'privacy',
  'help',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Place {
  section: Section;
  /** Library only. */
  theme?: Theme;
}

/** `#/library?theme=good-news` -> place; what is not known leads to the timeline. */
export function parsePlace(hash: string): Place {
  const [name, query] = hash.replace(/^#\/?/, '').split('?');
  const section = SECTIONS.find((known) => known === name) ?? 'timeline';
  const wanted = new URLSearchParams(query).get('theme');
  const theme = THEMES.find((known) => known === wanted);
  return section === 'library' && theme ? { section, theme } : { section };
}

export function toHash({ section, theme }: Place): string {
  return theme ? `#/${section}?theme=${theme}` : `#/${section}`;
}
