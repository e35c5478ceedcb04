// The one main act, and the way to everything else.
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import styles from './KeepRow.module.css';

interface KeepRowProps {
  more: boolean;
  onMore: () => void;
  onKeep: () => void;
}

export function KeepRow({ more, onMore, onKeep }: KeepRowProps) {
  return (
    <div className={styles.row}>
      <Button look="filled" aria-keyshortcuts="Control+Enter" onClick={onKeep}>
        {t('keep')}
      </Button>
      <Button aria-expanded={more} aria-controls={more ? 'more' : undefined} onClick={onMore}>
        {t('more')}
      </Button>
    </div>
  );
}
