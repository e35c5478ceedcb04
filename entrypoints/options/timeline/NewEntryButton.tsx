// The way to a new entry.
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import type { Journal } from '../journal';

export const NEW_ENTRY_BUTTON = 'new-entry-button';

export function NewEntryButton({ journal: { writing, stored } }: { journal: Journal }) {
  const open = useSession(writing);

  function press(): void {
    stored.set(undefined);
    writing.set(true);
    focusOn('new-entry');
  }

  return (
    <Button id={NEW_ENTRY_BUTTON} look="outlined" aria-expanded={open} onClick={press}>
      {t('newEntry')}
    </Button>
  );
}
