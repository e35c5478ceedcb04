// The sections of the Journal and their addresses. Promise: an address holds a section and a period,
// and nothing that was written, felt, searched for or chosen.
import { type Period, parsePeriod } from './patterns/period';

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
  /** Patterns only. */
  period?: Period;
}

/** `#/patterns?period=2026` -> place; what is not known leads to the timeline. */
export function parsePlace(hash: string): Place {
  const [name, query] = hash.replace(/^#\/?/, '').split('?');
  const section = SECTIONS.find((known) => known === name) ?? 'timeline';
  const period = parsePeriod(new URLSearchParams(query).get('period'));
  return section === 'patterns' && period !== undefined ? { section, period } : { section };
}

export function toHash({ section, period }: Place): string {
  return period === undefined ? `#/${section}` : `#/${section}?period=${period}`;
}
