// Entries as clean pages: on paper only, and there instead of all that is on the screen beside them.
import { memo } from 'react';
import { EntryOnPaper } from '@/components/journal/EntryOnPaper';
import type { Entry } from '@/lib/core/entry';
import type { LabelOf } from '@/lib/core/timeline';
import { zone } from '@/lib/platform/clock';
import styles from './PaperSheets.module.css';

interface PaperSheetsProps {
  sheets: readonly (readonly Entry[])[];
  /** How many entries there are, and what they were chosen by. */
  line: string;
  /** The local day, `2026-11-22`. */
  today: string;
  labelOf: LabelOf;
}

export function PaperSheets({ sheets, line, ...rest }: PaperSheetsProps) {
  return (
    <div className={styles.paper}>
      <p className={styles.line} data-private="">
        {line}
      </p>
      {sheets.map((entries) => (
        <Sheet key={entries[0]?.id} entries={entries} {...rest} />
      ))}
    </div>
  );
}

interface SheetProps extends Pick<PaperSheetsProps, 'today' | 'labelOf'> {
  entries: readonly Entry[];
}

/** Drawn once, however many follow. */
const Sheet = memo(function Sheet({ entries, today, labelOf }: SheetProps) {
  return entries.map((entry) => (
    <EntryOnPaper key={entry.id} {...{ entry, today, labelOf }} zone={zone()} />
  ));
});
