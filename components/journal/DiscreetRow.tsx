// Discreet mode, where words are blurred: hold to read them, or hide the page at once.
import type { KeyboardEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import styles from './DiscreetRow.module.css';

interface DiscreetRowProps {
  /** Called with whether the words are to be readable now. */
  onReveal: (on: boolean) => void;
  onHide: () => void;
}

export function DiscreetRow({ onReveal, onHide }: DiscreetRowProps) {
  const show = (): void => onReveal(true);
  const cover = (): void => onReveal(false);
  const onKey = (then: () => void) => (event: KeyboardEvent) => {
    if (event.key === ' ' || event.key === 'Enter') then();
  };
  return (
    <div className={styles.row}>
      <Button
        onPointerDown={show}
        onPointerUp={cover}
        onPointerLeave={cover}
        onPointerCancel={cover}
        onKeyDown={onKey(show)}
        onKeyUp={onKey(cover)}
        onBlur={cover}
      >
        {t('holdToRead')}
      </Button>
      <Button onClick={onHide} title={t('hideKey')}>
        {t('hide')}
      </Button>
    </div>
  );
}
