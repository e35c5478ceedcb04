// All entries that were read, in the order of the page, with their days and folded texts: made once
// for as long as their month page stays as it is.
import { fold, matches } from '@/lib/core/search';
import {
  createTimelineItem,
  type LabelOf,
  type TimelineItem,
  toSearchText,
  toTimeline,
} from '@/lib/core/timeline';
import type { ReadMonth } from './log-store';

/** Kept on the item: for a hundred thousand of them, looking it up takes longer than searching it. */
interface SearchedItem extends TimelineItem {
  folded?: string | undefined;
  /** Of the reflection; one for all entries that have the same. */
  shown?: string;
}

export interface TimelineItems {
  /** As last arranged, in the order of the page. */
  all(): readonly TimelineItem[];
  /** Takes in what was read; does nothing when it was this already. */
  arrange(months: readonly ReadMonth[]): void;
  /** Entries are found by what they are shown with, once this is known. */
  setLabels(labelOf: LabelOf): void;
  /** Does for a month ahead of time what takes a while. */
  prepare(month: ReadMonth): void;
  /** Whether every term is found in it. */
  has(item: TimelineItem, terms: readonly string[]): boolean;
}

export function createTimelineItems(): TimelineItems {
  const toItem = createTimelineItem();
  // By the name of the month. A weak map of what was read would hold up the collection of garbage.
  const known = new Map<string, { of: ReadMonth; items: readonly SearchedItem[] }>();
  let labelOf: LabelOf = ({ word }) => word ?? '';
  const reflections = new Map<string, string>();
  let all: readonly TimelineItem[] = [];
  let arranged: readonly ReadMonth[] = [];

  function textOf(item: SearchedItem): string {
    item.folded ??= toSearchText(item.entry, labelOf);
    return item.folded;
  }

  function shownOf(item: SearchedItem): string {
    item.shown ??= foldShown(item.entry.reflection?.text ?? '');
    return item.shown;
  }

  function foldShown(text: string): string {
    const folded = reflections.get(text) ?? fold(text);
    reflections.set(text, folded);
    return folded;
  }

  const isKnown = (month: ReadMonth): boolean => known.get(month.month)?.of === month;

  /** @param keys of items in whose place they come */
  function make(of: ReadMonth, keys?: ReadonlyMap<string, number>): void {
    const items = of.entries.map((entry) => toItem(entry, keys?.get(entry.id)));
    known.set(of.month, { of, items });
  }

  function itemsOf(month: ReadMonth): readonly SearchedItem[] {
    if (!isKnown(month)) make(month);
    return known.get(month.month)?.items ?? [];
  }

  /** An entry may have moved from one of the months to another. */
  function makeAgain(months: readonly ReadMonth[]): void {
    const before = months.flatMap(({ month }) => known.get(month)?.items ?? []);
    const keys = new Map(before.map(({ entry, key }) => [entry.id, key]));
    for (const month of months) make(month, keys);
  }

  return {
    all: () => all,
    arrange(months) {
      if (arranged === months) return;
      makeAgain(months.filter((month) => !isKnown(month)));
      all = toTimeline(months.flatMap(itemsOf));
      arranged = months;
    },
    setLabels(labels) {
      labelOf = labels;
      for (const { items } of known.values()) for (const item of items) item.folded = undefined;
      arranged = [];
    },
    prepare(month) {
      for (const item of itemsOf(month)) {
        textOf(item);
        shownOf(item);
      }
    },
    has: (item, terms) => matches(textOf(item), terms, shownOf(item)),
  };
}
