// The sections of the Journal and their addresses. Promise: an address holds a section and a period,
// and nothing that was written, felt, searched for or chosen.
import { type Period, parsePeriod } from './patterns/period';
import { parseReviewPeriod, type ReviewPeriod } from './review-period';

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
  /** Patterns only: this month or quarter on one page. */
  review?: ReviewPeriod;
}

/** `#/patterns?period=2026` -> place; what is not known leads to the timeline. */
export function parsePlace(hash: string): Place {
  const [name, query] = hash.replace(/^#\/?/, '').split('?');
  const section = SECTIONS.find((known) => known === name) ?? 'timeline';
  if (section !== 'patterns') return { section };
  const asked = new URLSearchParams(query);
  const period = parsePeriod(asked.get('period'));
  const review = parseReviewPeriod(asked.get('review'));
  if (review !== undefined) return { section, review };
  return period === undefined ? { section } : { section, period };
}

export function toHash({ section, period, review }: Place): string {
  if (review !== undefined) return `#/${section}?review=${review}`;
  return period === undefined ? `#/${section}` : `#/${section}?period=${period}`;
}
