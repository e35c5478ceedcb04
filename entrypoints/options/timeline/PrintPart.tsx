// The entries that the timeline shows, as clean pages: drawn for paper only, and only while printing.
import { useEffect, useState } from 'react';
import { EntryOnPaper } from '@/components/journal/EntryOnPaper';
import { PrintButton } from '@/components/journal/PrintButton';
import { toNumberText } from '@/components/patterns/pattern-text';
import type { LabelOf, TimelineItem } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import { zone } from '@/lib/platform/clock';
import { isDiscreet } from '@/lib/platform/look';
import { printPage } from '@/lib/platform/print';
import styles from './PrintPart.module.css';

interface PrintPartProps {
  /** As they are shown: found, newest first. */
  items: readonly TimelineItem[];
  /** The local day, `2026-11-22`. */
  today: string;
  labelOf: LabelOf;
}

/** Some hundred sheets: what is laid out at once for paper must not freeze the page. */
const MOST_ENTRIES = 1_000;

export function PrintPart({ items, today, labelOf }: PrintPartProps) {
  const [printing, setPrinting] = useState<{ words: boolean }>();
  const shown = items.slice(0, MOST_ENTRIES);

  useEffect(() => {
    if (printing) void printPage(printing.words).then(() => setPrinting(undefined));
  }, [printing]);

  if (shown.length === 0) return null;
  return (
    <>
      <div className={styles.way} data-screen="">
        <PrintButton
          label={
            shown.length < items.length
              ? t('printFirst', toNumberText(MOST_ENTRIES))
              : t('printShown')
          }
          look="plain"
          isDiscreet={isDiscreet}
          onPrint={(words) => setPrinting({ words })}
        />
      </div>
      {printing && (
        <div className={styles.paper}>
          {shown.map(({ entry }) => (
            <EntryOnPaper key={entry.id} {...{ entry, today, labelOf }} zone={zone()} />
          ))}
        </div>
      )}
    </>
  );
}
