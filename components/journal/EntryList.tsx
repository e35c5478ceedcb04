// Entries as a diary has them: the day once, then what was kept on it.
import { memo } from 'react';
import type { Entry } from '@/lib/core/entry';
import { type TimelineItem, toTimeline } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import { EntryEditor, type EntryEditorProps } from './EntryEditor';
import styles from './EntryList.module.css';
import { EntryView } from './EntryView';
import { toDayText } from './when-text';

interface EntryListProps extends Omit<EntryEditorProps, 'edit'> {
  entries: readonly Entry[];
  /** Those that are open in their places. */
  edits: readonly EntryEditorProps['edit'][];
  /** The local day, `2026-11-22`. */
  today: string;
  terms: readonly string[];
  onEdit: (entry: Entry) => void;
  onDelete: (entry: Entry, byKeyboard: boolean) => void;
}

export function EntryList(props: EntryListProps) {
  const { entries, edits, today, zone, labelOf, terms, onEdit, onDelete } = props;
  return (
    // A list without bullets is no list to some screen readers, unless it is said.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul role="list" aria-label={t('entries')} className={styles.list}>
      {toTimeline(entries).map((item) => {
        const edit = edits.find(({ before }) => before.id === item.entry.id);
        return edit ? (
          <li key={item.entry.id} className={styles.edited}>
            <DayHeading item={item} today={today} />
            <EntryEditor {...props} edit={edit} />
          </li>
        ) : (
          <ListItem
            key={item.entry.id}
            {...item}
            {...{ today, zone, labelOf, terms, onEdit, onDelete }}
          />
        );
      })}
    </ul>
  );
}

type ListItemProps = TimelineItem &
  Pick<EntryListProps, 'today' | 'zone' | 'labelOf' | 'terms' | 'onEdit' | 'onDelete'>;

/** Drawn again only when something of its own changed: there may be thousands. */
const ListItem = memo(({ entry, day, opensDay, today, ...rest }: ListItemProps) => (
  <li className={styles.item}>
    <DayHeading item={{ day, opensDay }} today={today} />
    <EntryView entry={entry} {...rest} />
  </li>
));

interface DayHeadingProps {
  item: Pick<TimelineItem, 'day' | 'opensDay'>;
  today: string;
}

function DayHeading({ item, today }: DayHeadingProps) {
  return item.opensDay && <h2 className={styles.day}>{toDayText(item.day, today)}</h2>;
}
