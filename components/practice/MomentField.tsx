// Which kept entry an exercise is about, or none.
import { useId } from 'react';
import { toDayText, toTimeText } from '@/components/journal/when-text';
import { toFactsText, toListText } from '@/components/ui/format-text';
import type { Entry } from '@/lib/core/entry';
import { toFirstLine } from '@/lib/core/patterns/first-line';
import { dayOf } from '@/lib/core/time';
import type { LabelOf } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import styles from './MomentField.module.css';

interface MomentFieldProps {
  entries: readonly Entry[];
  entry: Entry | undefined;
  today: string;
  labelOf: LabelOf;
  onChange: (entry: Entry | undefined) => void;
}

/** A field is no place for a whole note. */
const SHOWN_CHARACTERS = 40;

export function MomentField({ entries, entry, today, labelOf, onChange }: MomentFieldProps) {
  const id = useId();
  const all =
    entry && !entries.some((each) => each.id === entry.id) ? [entry, ...entries] : entries;
  if (all.length === 0) return null;
  return (
    <div className={styles.moment}>
      <label htmlFor={id} className={styles.label}>
        {t('momentField')}
      </label>
      <select
        id={id}
        data-private=""
        className={styles.field}
        value={entry?.id ?? ''}
        onChange={({ target }) => onChange(all.find((each) => each.id === target.value))}
      >
        <option value="">{t('momentNone')}</option>
        {all.map((each) => (
          <option key={each.id} value={each.id}>
            {toEntryText(each, today, labelOf)}
          </option>
        ))}
      </select>
      {entry && entry.note.trim() !== '' && (
        <blockquote dir="auto" data-private="" className={styles.note}>
          {entry.note}
        </blockquote>
      )}
    </div>
  );
}

function toEntryText(entry: Entry, today: string, labelOf: LabelOf): string {
  const { at, zone, feelings, note } = entry;
  const when = toListText([toDayText(dayOf(at, zone), today), toTimeText(at, zone)]);
  const felt = toListText(feelings.map(labelOf));
  const line = toFirstLine(note);
  const begins = line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
  return toFactsText([when, felt, begins].filter((part) => part !== ''));
}
