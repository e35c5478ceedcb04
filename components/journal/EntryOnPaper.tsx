// One kept entry as it stands on paper: all of it, and nothing to press.
import { toFactsText } from '@/components/ui/format-text';
import type { Entry } from '@/lib/core/entry';
import { dayOf } from '@/lib/core/time';
import type { LabelOf } from '@/lib/core/timeline';
import { toAfterTexts } from './after-text';
import styles from './EntryOnPaper.module.css';
import { toAnswerTexts } from './entry-text';
import { FeltList } from './FeltList';
import { toDayText, toTimeAndPlace } from './when-text';

interface EntryOnPaperProps {
  entry: Entry;
  /** The local day, `2026-11-22`. */
  today: string;
  /** Of whoever reads: another zone's time is named by its place. */
  zone: string;
  labelOf: LabelOf;
}

export function EntryOnPaper({ entry, today, zone, labelOf }: EntryOnPaperProps) {
  const { feelings, reflection, note } = entry;
  const answers = [...toAnswerTexts(entry), ...toAfterTexts(entry)];
  return (
    <article className={styles.entry}>
      <p className={styles.when}>
        <span>{toDayText(dayOf(entry.at, entry.zone), today)}</span>
        <span>{toTimeAndPlace(entry, zone)}</span>
      </p>
      <div className={styles.body} data-private="">
        <FeltList {...{ feelings, labelOf }} notSure={entry.notSure === true} />
        {reflection && (
          <p lang={reflection.language} dir="auto" className={styles.reflection}>
            {reflection.text}
          </p>
        )}
        {note !== '' && (
          <p dir="auto" className={styles.note}>
            {note}
          </p>
        )}
        {answers.length > 0 && <p className={styles.answers}>{toFactsText(answers)}</p>}
      </div>
    </article>
  );
}
