// What is private: added to a sheet one by one, and only after it was looked at again.
import { useState } from 'react';
import { EntryOnPaper } from '@/components/journal/EntryOnPaper';
import { toDayText, toTimeText } from '@/components/journal/when-text';
import { Button } from '@/components/ui/Button';
import { toFactsText, toListText } from '@/components/ui/format-text';
import type { Entry } from '@/lib/core/entry';
import { dayOf } from '@/lib/core/time';
import type { LabelOf } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import styles from './SheetOthers.module.css';

interface SheetOthersProps {
  entries: readonly Entry[];
  today: string;
  zone: string;
  labelOf: LabelOf;
  /** `always`: it is marked as shareable. */
  onAdd: (entry: Entry, always: boolean) => void;
}

/** More are reached by a longer look in the timeline, and a longer list helps nobody choose. */
const SHOWN = 40;

export function SheetOthers({ entries, onAdd, ...shown }: SheetOthersProps) {
  const [looking, setLooking] = useState<string>();
  if (entries.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>{t('sheetOthers')}</summary>
      <p className={styles.note}>{t('sheetOthersNote')}</p>
      <ul className={styles.list}>
        {entries.slice(0, SHOWN).map((entry) => {
          const open = looking === entry.id;
          return (
            <li key={entry.id} className={styles.item}>
              <div className={styles.row}>
                <span>{toEntryName(entry, shown.today, shown.labelOf)}</span>
                <Button
                  aria-expanded={open}
                  onClick={() => setLooking(open ? undefined : entry.id)}
                >
                  {t('sheetLook')}
                </Button>
              </div>
              {open && (
                <div className={styles.look}>
                  <EntryOnPaper entry={entry} {...shown} />
                  <div className={styles.answers}>
                    <Button look="outlined" onClick={() => onAdd(entry, false)}>
                      {t('sheetAddOnce')}
                    </Button>
                    <Button look="outlined" onClick={() => onAdd(entry, true)}>
                      {t('sheetAddAlways')}
                    </Button>
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function toEntryName({ at, zone, feelings }: Entry, today: string, labelOf: LabelOf): string {
  const when = toListText([toDayText(dayOf(at, zone), today), toTimeText(at, zone)]);
  return toFactsText([when, ...feelings.map(labelOf)]);
}
