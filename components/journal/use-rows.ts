// Which entries are drawn, and where: those in sight, some around them, and those that must not go.
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { afterPaint } from '@/components/ui/after-paint';
import { toRowHeights } from '@/lib/core/row-height';
import type { TimelineItem } from '@/lib/core/timeline';
import { useMeasures } from './use-measures';
import { type Reach, useAnchor, useReaching, type Virtualizer } from './use-scroll-place';

interface Rows {
  rows: readonly { index: number; start: number }[];
  /** The place of the last one in sight. */
  last: number;
  /** Of all of them, in px. */
  height: number;
  measure: (element: HTMLElement | null) => void;
}

/** Beyond each edge of the window. */
const OVERSCAN = 8;
/** Until the first of them are on the screen. */
const FIRST_OVERSCAN = 1;
/**
 * So few are all drawn, once the page has time: then the browser's own search finds them, and a
 * screen reader walks through them without the page having to follow. Two hundred at once take 70 ms.
 */
const WHOLE = 200;
/** So many more at a time: about fifteen milliseconds. */
const STEP = 40;
const PAUSE_MS = 60;

/**
 * @param held the ids of entries that stay drawn wherever they are: they have, or get, the focus
 * @param complete whether these are all there will be
 */
export function useRows(
  list: RefObject<HTMLElement | null>,
  items: readonly TimelineItem[],
  held: readonly string[],
  reach: Reach | undefined,
  complete: boolean,
): Rows {
  const { margin, text } = useMeasures(list);
  const heights = useMemo(() => toRowHeights(items, text, tallestPage()), [items, text]);
  const kept = useMemo(() => placesOf(items, held), [items, held]);

  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: items.length,
    initialRect: { width: innerWidth, height: innerHeight },
    overscan: useOverscan(complete ? items.length : Number.POSITIVE_INFINITY),
    scrollMargin: margin,
    getItemKey: useCallback((index: number) => items[index]?.key ?? -index, [items]),
    estimateSize: (index) => heights[index] ?? 0,
    // To the fraction of a pixel: else the line along a day has gaps.
    measureElement: (row) => row.getBoundingClientRect().height,
    rangeExtractor: useCallback((range: Range) => withKept(range, kept), [kept]),
  });
  useMeasuringAgain(virtualizer, items, text);
  useAnchor(virtualizer, items, heights);
  useReaching(virtualizer, items, reach);

  return {
    rows: virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ index, start: start - margin })),
    last: virtualizer.range?.endIndex ?? -1,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}

/** How many rows are drawn beyond the window: more and more where all of them are few. */
function useOverscan(count: number): number {
  const [begun, setBegun] = useState(false);
  const [grown, setGrown] = useState({ count, by: 0 });
  // After a search that found much else, it begins again.
  const by = count <= WHOLE && Math.abs(count - grown.count) <= STEP ? grown.by : 0;

  useEffect(() => afterPaint(() => setBegun(true)), []);

  useEffect(() => {
    if (count > WHOLE || by >= count) return;
    const waiting = setTimeout(() => setGrown({ count, by: by + STEP }), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [count, by]);

  return begun ? OVERSCAN + by : FIRST_OVERSCAN;
}

/**
 * What was measured in a wider window, or in smaller text, is no better than a guess. Rows that stay
 * are told of at once: `measureElement` waits until nobody scrolls, and then for a change of size.
 */
function useMeasuringAgain(
  virtualizer: Virtualizer,
  items: readonly TimelineItem[],
  text: object,
): void {
  const measuredIn = useRef(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that stay may be of new items
  useLayoutEffect(() => {
    if (measuredIn.current !== text) {
      virtualizer.measure();
      // It reckons anew only when asked: until then it takes a row that has its old height for known.
      virtualizer.getTotalSize();
    }
    measuredIn.current = text;
    for (const row of [...virtualizer.elementsCache.values()]) {
      const index = virtualizer.indexFromElement(row);
      const isKnown = virtualizer.itemSizeCache.has(virtualizer.options.getItemKey(index));
      if (isKnown || !row.isConnected) continue;
      virtualizer.resizeItem(index, row.getBoundingClientRect().height);
    }
  }, [virtualizer, items, text]);
}

/** Firefox draws 17.9 million px, Chromium 33.5 million of the screen's own. */
function tallestPage(): number {
  return Math.min(16_000_000, 30_000_000 / devicePixelRatio);
}

function withKept(range: Range, kept: readonly number[]): number[] {
  const drawn = defaultRangeExtractor(range);
  if (kept.length === 0) return drawn;
  return [...new Set([...drawn, ...kept])].sort((a, b) => a - b);
}

/** Also of their neighbours: the way on, and back, by the Tab key. */
function placesOf(items: readonly TimelineItem[], ids: readonly string[]): number[] {
  return ids.flatMap((id) => {
    const place = items.findIndex(({ entry }) => entry.id === id);
    return place === -1 ? [] : [place - 1, place, place + 1].filter((near) => near in items);
  });
}
