// Finds a word by typing; Enter takes the first one found, or adds what was typed.
import type { KeyboardEvent } from 'react';
import { dirOf, PRIVATE_FIELD } from '@/components/ui/private-field';
import { LIMITS } from '@/lib/core/entry';
import { t } from '@/lib/i18n';
import styles from './WordPanel.module.css';

interface WordSearchProps {
  query: string;
  onType: (query: string) => void;
  onEnter: () => void;
}

export function WordSearch({ query, onType, onEnter }: WordSearchProps) {
  function onKeyDown(event: KeyboardEvent): void {
    // With Control or Command it keeps the whole check-in.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || query.trim() === '') return;
    event.preventDefault();
    onEnter();
  }

  return (
    <input
      type="search"
      className={styles.search}
      aria-label={t('findWord')}
      placeholder={t('findWord')}
      maxLength={LIMITS.wordLength}
      value={query}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      {...PRIVATE_FIELD}
      dir={dirOf(query)}
      autoCapitalize="off"
    />
  );
}
