// Entries as a diary has them: the day once, then what was kept on it. Of a hundred thousand, only
// those in sight are drawn; each says which of how many it is.
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '@/lib/core/entry';
import { opensDay, type TimelineItem } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import type { EntryEditorProps } from './EntryEditor';
import styles from './EntryList.module.css';
import { EntryRow } from './EntryRow';
import { useListFocus } from './use-list-focus';
import { useRows } from './use-rows';
import type { Reach } from './use-scroll-place';

export interface EntryListProps extends Omit<EntryEditorProps, 'edit'> {
  items: readonly TimelineItem[];
  /** How many there are; undefined while they are still being read. */
  count: number | undefined;
  /** Those that are open in their places. */
  edits: readonly EntryEditorProps['edit'][];
  /** The local day, `2026-11-22`. */
  today: string;
  terms: readonly string[];
  reach: Reach | undefined;
  onFavourite: (entry: Entry, favourite: boolean) => void;
  onShare: (entry: Entry, share: boolean) => void;
  onEdit: (entry: Entry) => void;
  onDelete: (entry: Entry, byKeyboard: boolean) => void;
  /** The end of what is read comes into sight. */
  onNearEnd: () => void;
  /** The entry with the focus is gone; called with the one that stands in its place. */
  onFocusLost: (entryId: string) => void;
}

/** So many entries before the end of what is read, the next ones are fetched. */
const AHEAD = 20;

export function EntryList(props: EntryListProps) {
  const { items, count, edits, today, zone, labelOf, terms, reach } = props;
  const { onFavourite, onShare, onEdit, onDelete } = props;
  const list = useRef<HTMLUListElement>(null);
  const { focused, ...focus } = useListFocus(list, items, props.onFocusLost);
  const held = useMemo(
    () => [focused, reach?.id, ...edits.map(({ before }) => before.id)].filter(isThere),
    [focused, reach, edits],
  );
  const { rows, last, height, measure } = useRows(list, items, held, reach, count !== undefined);
  const { open, onToggle } = useOpenNotes();
  const { onNearEnd } = props;

  useEffect(() => {
    if (count === undefined && last >= items.length - AHEAD) onNearEnd();
  }, [count, last, items.length, onNearEnd]);

  return (
    <ul
      ref={list}
      // A list without bullets is no list to some screen readers, unless it is said.
      // biome-ignore lint/a11y/noRedundantRoles: see above
      role="list"
      aria-label={t('entries')}
      className={styles.list}
      style={{ '--height': `${height}px` } as CSSProperties}
      {...focus}
    >
      {rows.map(({ index, start }) => {
        const item = items[index];
        if (!item) return null;
        const { entry, day } = item;
        const edit = edits.find(({ before }) => before.id === entry.id);
        return (
          <EntryRow
            key={entry.id}
            {...{ entry, day, index, start, count, today, zone, labelOf, terms, measure }}
            {...{ onToggle, onFavourite, onShare, onEdit, onDelete }}
            open={open.has(entry.id)}
            opensDay={opensDay(items, index)}
            editor={edit && { ...props, edit }}
          />
        );
      })}
    </ul>
  );
}

function isThere(id: string | undefined): id is string {
  return id !== undefined;
}

/** Kept here: a row that goes out of sight forgets what it knew. */
function useOpenNotes() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onToggle = useCallback(
    (id: string) => setOpen((ids) => ids.symmetricDifference(new Set([id]))),
    [],
  );
  return { open, onToggle };
}
