// The entries that were found, to be read, edited and deleted in their places.
import { useCallback } from 'react';
import { EntryList, type EntryListProps } from '@/components/journal/EntryList';
import { isFiltering } from '@/lib/core/entry-filter';
import { t } from '@/lib/i18n';
import { useSession } from '../../wiring/use-session';
import type { Journal } from '../journal';
import { goToEntry } from './go-to';
import styles from './TimelineSection.module.css';

type ListPartProps = { journal: Journal } & Omit<
  EntryListProps,
  'items' | 'count' | 'terms' | 'reach' | 'onNearEnd' | 'onFocusLost'
>;

/** Whoever deletes an entry may have put the focus somewhere by then. */
const OTHERS_FIRST_MS = 300;

export function ListPart({ journal, ...rest }: ListPartProps) {
  const { started, all, items, count, terms, filter } = useSession(journal.timeline);
  const reach = useSession(journal.reach);

  const onNearEnd = useCallback(() => void journal.timeline.readOn(), [journal]);
  const onFocusLost = useCallback(
    (entryId: string) =>
      void setTimeout(() => {
        if (document.activeElement === document.body) goToEntry(journal, entryId);
      }, OTHERS_FIRST_MS),
    [journal],
  );

  function toNothingText(): string {
    if (all.length === 0) return t('noEntries');
    return t(isFiltering(filter) ? 'nothingFits' : 'nothingFound');
  }

  return (
    <>
      {started && count === 0 && <p className={styles.empty}>{toNothingText()}</p>}
      <EntryList {...rest} {...{ items, count, terms, reach, onNearEnd, onFocusLost }} />
    </>
  );
}
