// Where in a long list one is: it is kept when the list changes, and left only to go somewhere.
import type { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import type { TimelineItem } from '@/lib/core/timeline';

/** An entry to go to. `start`: to the edge of the window; else only as far as it takes to be in sight. */
export interface Reach {
  id: string;
  align: 'start' | 'nearest';
}

export type Virtualizer = ReturnType<typeof useWindowVirtualizer<HTMLElement>>;

/** Goes there once it is there: what was just kept has yet to be read. */
export function useReaching(
  virtualizer: Virtualizer,
  items: readonly TimelineItem[],
  reach: Reach | undefined,
): void {
  // What was gone to before the list was drawn is over.
  const done = useRef(reach);
  const pending = reach !== undefined && done.current !== reach;
  const place = pending ? items.findIndex(({ entry }) => entry.id === reach.id) : -1;
  useLayoutEffect(() => {
    if (place === -1 || !reach) return;
    done.current = reach;
    const [nearest] = virtualizer.getOffsetForIndex(place, 'auto') ?? [];
    if (reach.align === 'start') virtualizer.scrollToIndex(place, { align: 'start' });
    else if (nearest !== virtualizer.scrollOffset) {
      virtualizer.scrollToIndex(place, { align: 'center' });
    }
  }, [virtualizer, place, reach]);
}

/** What is being read stays where it is on the screen when something comes or goes above it. */
export function useAnchor(
  virtualizer: Virtualizer,
  items: readonly TimelineItem[],
  heights: Float32Array,
): void {
  const anchor = useRef<{ id: string; below: number }>(undefined);
  const laidOut = useRef(heights);

  useLayoutEffect(() => {
    // Brings the places of rows up to date.
    virtualizer.getTotalSize();
    const { measurementsCache: places, options } = virtualizer;
    const offset = virtualizer.scrollOffset ?? 0;
    const changed = laidOut.current !== heights;
    laidOut.current = heights;
    if (changed && anchor.current && offset > options.scrollMargin) {
      const { id, below } = anchor.current;
      const start = places[items.findIndex(({ entry }) => entry.id === id)]?.start;
      if (start !== undefined) scrollBy(0, start - below - offset);
      return;
    }
    const first = virtualizer.getVirtualItemForOffset(offset);
    const id = first && items[first.index]?.entry.id;
    anchor.current = first && id !== undefined ? { id, below: first.start - offset } : undefined;
  });
}
