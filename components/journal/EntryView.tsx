// One kept entry, to be read: when, what was felt, what it was about, what was written.
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import type { Entry } from '@/lib/core/entry';
import type { LabelOf } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import { toAfterTexts } from './after-text';
import { EntryNote } from './EntryNote';
import styles from './EntryView.module.css';
import { toKnownText, toWantText } from './entry-text';
import { FeltList } from './FeltList';
import { Marked } from './Marked';
import { toPlaceText, toTimeText } from './when-text';

interface EntryViewProps {
  entry: Entry;
  /** Of whoever reads: another zone's time is named by its place. */
  zone: string;
  labelOf: LabelOf;
  terms: readonly string[];
  onEdit: (entry: Entry) => void;
  /** `byKeyboard`: whoever pressed it goes on from where the focus is put. */
  onDelete: (entry: Entry, byKeyboard: boolean) => void;
}

export function EntryView({ entry, zone, labelOf, terms, onEdit, onDelete }: EntryViewProps) {
  const when = useId();
  const { feelings, reflection, want, known, note } = entry;
  const answers = [
    ...(want === undefined ? [] : [toWantText(want)]),
    ...(known === undefined ? [] : [toKnownText(known)]),
    ...toAfterTexts(entry),
  ];
  const time = toTimeText(entry.at, entry.zone);
  return (
    <article id={`entry-${entry.id}`} tabIndex={-1} aria-labelledby={when} className={styles.entry}>
      <time id={when} className={styles.time} dateTime={toMachineText(entry.at)}>
        {entry.zone === zone ? time : t('timeAndPlace', time, toPlaceText(entry.zone))}
      </time>
      <div className={styles.body} data-private="">
        <FeltList {...{ feelings, labelOf, terms }} notSure={entry.notSure === true} />
        {reflection && (
          <p lang={reflection.language} dir="auto" className={styles.reflection}>
            <Marked text={reflection.text} terms={terms} />
          </p>
        )}
        {note !== '' && <EntryNote note={note} terms={terms} />}
        {answers.length > 0 && (
          <ul className={styles.answers}>
            {answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.actions}>
        <Button aria-describedby={when} onClick={() => onEdit(entry)}>
          {t('edit')}
        </Button>
        <Button aria-describedby={when} onClick={(event) => onDelete(entry, event.detail === 0)}>
          {t('delete')}
        </Button>
      </div>
    </article>
  );
}

function toMachineText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'minute' });
}
