// One kept entry, to be read: when, what was felt, what it was about, what was written.
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import type { Entry } from '@/lib/core/entry';
import type { LabelOf } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import { toAfterTexts } from './after-text';
import { EntryNote } from './EntryNote';
import styles from './EntryView.module.css';
import { toAnswerTexts } from './entry-text';
import { FeltList } from './FeltList';
import { Marked } from './Marked';
import { toTimeAndPlace } from './when-text';

export interface EntryViewProps {
  entry: Entry;
  /** Of whoever reads: another zone's time is named by its place. */
  zone: string;
  labelOf: LabelOf;
  terms: readonly string[];
  /** Whether all of a long note shows. */
  open: boolean;
  onToggle: (entryId: string) => void;
  onFavourite: (entry: Entry, favourite: boolean) => void;
  onShare: (entry: Entry, share: boolean) => void;
  onEdit: (entry: Entry) => void;
  /** `byKeyboard`: whoever pressed it goes on from where the focus is put. */
  onDelete: (entry: Entry, byKeyboard: boolean) => void;
}

/** Whether an entry is a favourite is heard from its button. */
const STAR = 'M8 1.8l1.9 4 4.4.6-3.2 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.2-3 4.4-.6z';

export function EntryView(props: EntryViewProps) {
  const { entry, zone, labelOf, terms, open, onToggle } = props;
  const when = useId();
  const { feelings, reflection, note, favourite = false } = entry;
  const shared = entry.share ? [t('shareable')] : [];
  const answers = [...toAnswerTexts(entry), ...toAfterTexts(entry), ...shared];
  return (
    <article id={`entry-${entry.id}`} tabIndex={-1} aria-labelledby={when} className={styles.entry}>
      <time id={when} className={styles.time} dateTime={toMachineText(entry.at)}>
        {toTimeAndPlace(entry, zone)}
      </time>
      {favourite && (
        <svg className={styles.favourite} viewBox="0 0 16 16" aria-hidden="true">
          <path d={STAR} />
        </svg>
      )}
      <div className={styles.body} data-private="">
        <FeltList {...{ feelings, labelOf, terms }} notSure={entry.notSure === true} />
        {reflection && (
          <p lang={reflection.language} dir="auto" className={styles.reflection}>
            <Marked text={reflection.text} terms={terms} />
          </p>
        )}
        {note !== '' && (
          <EntryNote {...{ note, terms, open }} onToggle={() => onToggle(entry.id)} />
        )}
        {answers.length > 0 && (
          <ul className={styles.answers}>
            {answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        )}
      </div>
      <EntryActions {...props} when={when} />
    </article>
  );
}

interface EntryActionsProps extends EntryViewProps {
  /** The id of what tells one entry from the other. */
  when: string;
}

function EntryActions({ entry, when, onFavourite, onShare, onEdit, onDelete }: EntryActionsProps) {
  const favourite = entry.favourite === true;
  const share = entry.share === true;
  return (
    <div className={styles.actions}>
      <Button
        aria-describedby={when}
        aria-pressed={favourite}
        onClick={() => onFavourite(entry, !favourite)}
      >
        {t('favourite')}
      </Button>
      <Button aria-describedby={when} aria-pressed={share} onClick={() => onShare(entry, !share)}>
        {t('shareable')}
      </Button>
      <Button aria-describedby={when} onClick={() => onEdit(entry)}>
        {t('edit')}
      </Button>
      <Button aria-describedby={when} onClick={(event) => onDelete(entry, event.detail === 0)}>
        {t('delete')}
      </Button>
    </div>
  );
}

function toMachineText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'minute' });
}
