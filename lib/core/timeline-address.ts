// The timeline's own part of an address. Promise: of what narrows it, theme, kind and period stand
// there; words that were searched for or felt never do.
import type { EntryFilter } from './entry-filter';
import { parseEntryPeriod, toPeriodQuery } from './entry-period';
import { KINDS, THEMES } from './reflection';
import { toHash } from './sections';

export type Addressed = Pick<EntryFilter, 'period' | 'theme' | 'kind'>;

/** `#/timeline?theme=both-and&period=2026` -> what it asks for; undefined when it asks for nothing. */
export function parseTimelineHash(hash: string): Addressed | undefined {
  const query = new URLSearchParams(hash.split('?')[1]);
  const asked = {
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? null,
    kind: KINDS.find((kind) => kind === query.get('kind')) ?? null,
    period: parseEntryPeriod(query.get('period')) ?? null,
  };
  return Object.values(asked).some((each) => each !== null) ? asked : undefined;
}

export function toTimelineHash({ theme, kind, period }: Addressed): string {
  const query = Object.entries({ theme, kind, period: period && toPeriodQuery(period) })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${value}`);
  return [toHash({ section: 'timeline' }), ...(query.length > 0 ? [query.join('&')] : [])].join(
    '?',
  );
}
