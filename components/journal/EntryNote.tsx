// The note of an entry: its first lines, or those around what was found, and all of it on demand.
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { toExcerpt } from '@/lib/core/found-spans';
import { isLongNote } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import styles from './EntryNote.module.css';
import { Marked } from './Marked';

interface EntryNoteProps {
  note: string;
  terms: readonly string[];
  /** Whether all of a long one shows. */
  open: boolean;
  onToggle: () => void;
}

/** More than the lines that show can hold; the rest of a very long note need not be laid out. */
const EXCERPT = 600;

export function EntryNote({ note, terms, open, onToggle }: EntryNoteProps) {
  const id = useId();
  if (!isLongNote(note)) {
    return (
      <p dir="auto" className={styles.note}>
        <Marked text={note} terms={terms} />
      </p>
    );
  }
  const { text, cut, spans } = toExcerpt(note, terms, EXCERPT);
  return (
    <div>
      <p id={id} dir="auto" className={open ? styles.note : styles.excerpt}>
        {open ? (
          <Marked text={note} terms={terms} />
        ) : (
          <>
            {cut && '…'}
            <Marked text={text} terms={terms} spans={spans} />
          </>
        )}
      </p>
      <Button
        className={styles.more ?? ''}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        {open ? t('showLess') : t('showAll')}
      </Button>
    </div>
  );
}
