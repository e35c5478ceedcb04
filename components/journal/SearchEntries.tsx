// The search over all entries, and how many there are. What is typed stays in the memory of the page.
import type { ReactNode } from 'react';
import { PRIVATE_FIELD } from '@/components/ui/private-field';
import { t, tCount } from '@/lib/i18n';
import styles from './SearchEntries.module.css';

interface SearchEntriesProps {
  query: string;
  /** Undefined while older entries are still being read. */
  count: number | undefined;
  onSearch: (query: string) => void;
  /** Stands beside the field. */
  children: ReactNode;
}

export function SearchEntries({ query, count, onSearch, children }: SearchEntriesProps) {
  return (
    <search className={styles.search}>
      <input
        {...PRIVATE_FIELD}
        autoCapitalize="off"
        type="search"
        className={styles.field}
        aria-label={t('searchEntries')}
        placeholder={t('searchEntries')}
        value={query}
        onChange={(event) => onSearch(event.target.value)}
      />
      {children}
      <p role="status" className={styles.count}>
        {count === undefined ? t('stillReading') : tCount('entriesFound', count)}
      </p>
    </search>
  );
}
