// How many were found, by what, and the quiet way to choose it.
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { type EntryFilter, isFiltering } from '@/lib/core/entry-filter';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tCount } from '@/lib/i18n';
import styles from './FilterBar.module.css';
import { toFilterTexts } from './filter-text';

interface FilterBarProps {
  /** Undefined while older entries are still being read. */
  count: number | undefined;
  filter: EntryFilter;
  labelOf: LabelOf;
  open: boolean;
  onToggle: () => void;
  onClear: () => void;
  /** The fields, given the id that they lie open under. */
  children: (id: string) => ReactNode;
}

export const FILTERS_BUTTON = 'filters-button';

export function FilterBar(props: FilterBarProps) {
  const { count, filter, labelOf, open, onToggle, onClear, children } = props;
  const panel = useId();
  const set = isFiltering(filter);
  return (
    <>
      <div className={styles.bar}>
        <p role="status" className={styles.count}>
          {count === undefined ? t('stillReading') : tCount('entriesFound', count)}
        </p>
        {set && !open && (
          <p className={styles.set} data-private="">
            {toFilterTexts(filter, labelOf).map((text) => (
              <span key={text}>{text}</span>
            ))}
          </p>
        )}
        <div className={styles.actions}>
          {set && (
            <Button className={styles.clear ?? ''} onClick={onClear}>
              {t('clearFilters')}
            </Button>
          )}
          <Button
            id={FILTERS_BUTTON}
            className={styles.filters ?? ''}
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            onClick={onToggle}
          >
            {t('filters')}
          </Button>
        </div>
      </div>
      {open && children(panel)}
    </>
  );
}
