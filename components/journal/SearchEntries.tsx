// The search over all entries. What is typed stays in the memory of the page.
import type { ReactNode } from 'react';
import { dirOf, PRIVATE_FIELD } from '@/components/ui/private-field';
import { t } from '@/lib/i18n';
import styles from './SearchEntries.module.css';

interface SearchEntriesProps {
  query: string;
  onSearch: (query: string) => void;
  /** Stands beside the field. */
  beside: ReactNode;
  /** Stands below: what else narrows them, and how many were found. */
  children: ReactNode;
}

export function SearchEntries({ query, onSearch, beside, children }: SearchEntriesProps) {
  return (
    <search className={styles.search}>
      <div className={styles.row}>
        <input
          {...PRIVATE_FIELD}
          dir={dirOf(query)}
          autoCapitalize="off"
          type="search"
          className={styles.field}
          aria-label={t('searchEntries')}
          placeholder={t('searchEntries')}
          value={query}
          onChange={(event) => onSearch(event.target.value)}
        />
        {beside}
      </div>
      {children}
    </search>
  );
}
