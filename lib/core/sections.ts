// The sections of the Journal and their addresses. Promise: an address holds a section and a period,
// and nothing that was written, felt, searched for or chosen.
import type { Period } from './patterns/period';
import type { ReviewPeriod } from './review-period';

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

/** For what such an address says, see place.ts: it is read where the Journal is, and written anywhere. */
export function toHash({ section, period, review }: Place): string {
  if (review !== undefined) return `#/${section}?review=${review}`;
  return period === undefined ? `#/${section}` : `#/${section}?period=${period}`;
}
