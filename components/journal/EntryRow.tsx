// One entry in its place in the list: to be read or, where it is open, written; under its day when it
// is the first of it.
import { memo } from 'react';
import type { Entry } from '@/lib/core/entry';
import { toDate } from '@/lib/core/patterns/calendar-day';
import { EntryEditor, type EntryEditorProps } from './EntryEditor';
import styles from './EntryList.module.css';
import { EntryView, type EntryViewProps } from './EntryView';
import { toDayText } from './when-text';

export interface EntryRowProps extends EntryViewProps {
  entry: Entry;
  /** Its place among all that were found, which are not all drawn. */
  index: number;
  /** How many were found; undefined while they are still being read. */
  count: number | undefined;
  /** From the top of the list, in px. */
  start: number;
  day: number;
  opensDay: boolean;
  /** The local day, `2026-11-22`. */
  today: string;
  editor: EntryEditorProps | undefined;
  measure: (element: HTMLElement | null) => void;
}

/** Drawn again only when something of its own changed: they go by quickly. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { index, count, start, day, opensDay, today, editor, measure, ...rest } = props;
  const date = `${toDate(day)}`;
  return (
    <li
      ref={measure}
      data-index={index}
      data-entry={rest.entry.id}
      aria-posinset={index + 1}
      aria-setsize={count ?? -1}
      className={editor ? styles.edited : styles.item}
      style={{ insetBlockStart: start }}
    >
      {opensDay && (
        <h2 id={toDayId(date)} tabIndex={-1} className={styles.day}>
          {toDayText(date, today)}
        </h2>
      )}
      {editor ? <EntryEditor {...editor} /> : <EntryView {...rest} />}
    </li>
  );
});

/** Of the heading of a day such as `2026-11-22`. */
export function toDayId(date: string): string {
  return `day-${date}`;
}
