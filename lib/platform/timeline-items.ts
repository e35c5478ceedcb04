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
  folded?: string;
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
  let known = new WeakMap<ReadMonth, readonly SearchedItem[]>();
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

  function itemsOf(month: ReadMonth): readonly SearchedItem[] {
    let items = known.get(month);
    if (!items) {
      items = month.entries.map(toItem);
      known.set(month, items);
    }
    return items;
  }

  return {
    all: () => all,
    arrange(months) {
      if (arranged === months) return;
      all = toTimeline(months.flatMap(itemsOf));
      arranged = months;
    },
    setLabels(labels) {
      labelOf = labels;
      known = new WeakMap();
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
