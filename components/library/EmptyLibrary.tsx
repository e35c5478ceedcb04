// What stands where no reflection does: a sentence, and one way out.
import { Button } from '@/components/ui/Button';
import { isNarrowed, type LibraryFilter } from '@/lib/core/library-filter';
import { t } from '@/lib/i18n';
import styles from './EmptyLibrary.module.css';

interface EmptyLibraryProps {
  filter: LibraryFilter;
  onClear: () => void;
}

export const LIBRARY_WAY_OUT = 'library-way-out';

export function EmptyLibrary({ filter, onClear }: EmptyLibraryProps) {
  const narrowed = isNarrowed(filter);
  return (
    <div className={styles.empty}>
      <p>{narrowed ? t('libraryNothingFound') : toNothingText(filter.view)}</p>
      <Button id={LIBRARY_WAY_OUT} look="outlined" onClick={onClear}>
        {narrowed ? t('clearFilters') : t('showWholeLibrary')}
      </Button>
    </div>
  );
}

function toNothingText(view: LibraryFilter['view']): string {
  if (view === 'own') return t('libraryNothingOwn');
  return view === 'saved' ? t('libraryNothingSaved') : t('libraryNothingHidden');
}
