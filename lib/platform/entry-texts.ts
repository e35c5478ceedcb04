// The folded text of each entry, made once and kept while the entry is.
import type { Entry } from '@/lib/core/entry';
import { matches } from '@/lib/core/search';
import { type LabelOf, toSearchText } from '@/lib/core/timeline';

export interface EntryTexts {
  /** Entries are found by what they are shown with, once this is known. */
  setLabels(labelOf: LabelOf): void;
  /** Folds ahead of the first search. */
  prepare(entries: readonly Entry[]): void;
  find(entries: readonly Entry[], terms: readonly string[]): readonly Entry[];
}

export function createEntryTexts(): EntryTexts {
  let texts = new WeakMap<Entry, string>();
  let labelOf: LabelOf = ({ word }) => word ?? '';

  function textOf(entry: Entry): string {
    const known = texts.get(entry);
    if (known !== undefined) return known;
    const text = toSearchText(entry, labelOf);
    texts.set(entry, text);
    return text;
  }

  return {
    setLabels(labels) {
      labelOf = labels;
      texts = new WeakMap();
    },
    prepare(entries) {
      for (const entry of entries) textOf(entry);
    },
    find: (entries, terms) =>
      terms.length === 0 ? entries : entries.filter((entry) => matches(textOf(entry), terms)),
  };
}
