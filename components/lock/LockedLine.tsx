// The popup while the lock is closed: writing goes on.
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n';

export function LockedLine() {
  return <Notice>{t('lockedLine')}</Notice>;
}
