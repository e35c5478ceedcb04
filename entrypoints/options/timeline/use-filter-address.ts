// Of what narrows the timeline, the address holds theme, kind and period: it can be bookmarked, and
// loaded again.
import { useEffect } from 'react';
import { type EntryFilter, NO_ENTRY_FILTER } from '@/lib/core/entry-filter';
import { parsePlace } from '@/lib/core/place';
import { parseTimelineHash, toTimelineHash } from '@/lib/core/timeline-address';
import type { TimelineSession } from '@/lib/platform/timeline-session';

/** @returns what narrows the timeline from now on, in the address too */
export function useFilterAddress(timeline: TimelineSession): (filter: EntryFilter) => void {
  useEffect(() => {
    function arrive(): void {
      if (parsePlace(location.hash).section !== 'timeline') return;
      // A link to the timeline alone leads back to it as it was left.
      const filter = { ...timeline.get().filter, ...parseTimelineHash(location.hash) };
      timeline.narrow(filter);
      showInAddress(filter);
    }
    arrive();
    addEventListener('hashchange', arrive);
    return () => removeEventListener('hashchange', arrive);
  }, [timeline]);

  return (filter) => {
    timeline.narrow(filter);
    showInAddress(filter);
  };
}

/** In the place of the one before: choosing is no going. */
function showInAddress(filter: EntryFilter): void {
  const hash = toTimelineHash(filter);
  const bare = toTimelineHash(NO_ENTRY_FILTER);
  if (hash !== (location.hash || bare)) history.replaceState(null, '', hash);
}
