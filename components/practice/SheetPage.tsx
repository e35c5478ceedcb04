// The sheet as it prints: what one would like to talk about, and what was chosen, without what was
// taken out.
import { EntryOnPaper } from '@/components/journal/EntryOnPaper';
import { Button } from '@/components/ui/Button';
import type { Entry } from '@/lib/core/entry';
import type { LabelOf } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import styles from './SheetPage.module.css';

interface SheetPageProps {
  /** What is written at the top. */
  top: string;
  /** Oldest first. */
  entries: readonly Entry[];
  today: string;
  zone: string;
  labelOf: LabelOf;
  onTakeOff: (id: string) => void;
}

export function SheetPage({ top, entries, onTakeOff, ...shown }: SheetPageProps) {
  return (
    <section aria-label={t('sheetPreview')} className={styles.sheet}>
      {top.trim() !== '' && (
        <p dir="auto" data-private="" className={styles.top}>
          {top}
        </p>
      )}
      {entries.map(({ reflection: _, ...entry }) => (
        <div key={entry.id} className={styles.item}>
          <EntryOnPaper entry={entry} {...shown} />
          <Button data-screen="" className={styles.off ?? ''} onClick={() => onTakeOff(entry.id)}>
            {t('sheetTakeOff')}
          </Button>
        </div>
      ))}
      {entries.length === 0 && (
        <p data-screen="" className={styles.empty}>
          {t('sheetEmpty')}
        </p>
      )}
    </section>
  );
}
