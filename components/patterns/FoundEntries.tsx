// The entries behind a mark: when, what was felt, and how each begins.
import { useState } from 'react';
import { FeltList } from '@/components/journal/FeltList';
import { toTimeAndPlace } from '@/components/journal/when-text';
import { Button } from '@/components/ui/Button';
import type { Dated } from '@/lib/core/patterns/dated';
import { toFirstLine } from '@/lib/core/patterns/first-line';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tCount } from '@/lib/i18n';
import styles from './FoundEntries.module.css';
import { toDateText } from './pattern-text';
import { FOUND } from './pressing';

interface FoundEntriesProps {
  /** What the mark stands for. */
  title: string;
  /** Newest first. */
  entries: readonly Dated[];
  /** Of whoever reads. */
  zone: string;
  labelOf: LabelOf;
  onClose: () => void;
}

/** So many at a time. */
const SOME = 12;

export function FoundEntries({ title, entries, onClose, ...rest }: FoundEntriesProps) {
  const [shown, setShown] = useState(SOME);
  return (
    <section aria-labelledby={FOUND} className={styles.found}>
      <div className={styles.head}>
        <h3 id={FOUND} tabIndex={-1} className={styles.title} data-private="">
          {t('titleAndCount', title, tCount('entriesFound', entries.length))}
        </h3>
        <Button className={styles.close ?? ''} onClick={onClose}>
          {t('closeEntries')}
        </Button>
      </div>
      {/* A list without bullets is no list to some screen readers, unless it is said. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list" className={styles.list} data-private="">
        {entries.slice(0, shown).map((dated) => (
          <FoundEntry key={dated.entry.id} dated={dated} {...rest} />
        ))}
      </ul>
      {entries.length > shown && (
        <Button className={styles.close ?? ''} onClick={() => setShown(shown + 4 * SOME)}>
          {t('showOlder')}
        </Button>
      )}
    </section>
  );
}

interface FoundEntryProps extends Pick<FoundEntriesProps, 'zone' | 'labelOf'> {
  dated: Dated;
}

function FoundEntry({ dated: { entry, day }, zone, labelOf }: FoundEntryProps) {
  const { feelings, note, reflection } = entry;
  const line = toFirstLine(note);
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <span>{toDateText(day, 'short')}</span>
        <span>{toTimeAndPlace(entry, zone)}</span>
      </p>
      <div className={styles.what}>
        <FeltList {...{ feelings, labelOf }} notSure={entry.notSure === true} />
        {line !== '' && (
          <p dir="auto" className={styles.line}>
            {line}
          </p>
        )}
        {line === '' && reflection && (
          <p lang={reflection.language} dir="auto" className={styles.reflection}>
            {reflection.text}
          </p>
        )}
      </div>
    </li>
  );
}
