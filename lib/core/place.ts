// Where an address of the Journal leads. Apart from sections.ts: the popup writes such addresses and
// reads none.
import { parsePeriod } from './patterns/period';
import { parseReviewPeriod } from './review-period';
import { type Place, SECTIONS } from './sections';

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
