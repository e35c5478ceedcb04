// Everything that is not needed for a ten-second visit.
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { showWhole } from '@/components/ui/show-whole';
import type { Why } from '@/lib/core/reflection';
import { t } from '@/lib/i18n';
import styles from './MorePanel.module.css';
import { toWhyText } from './why-text';

interface MorePanelProps {
  /** What stands above: another way into the check-in. */
  wayIn?: ReactNode;
  why: Why;
  favourite: boolean;
  /** The lock is closed: nothing can be noted of a reflection. */
  locked?: boolean;
  journalAddress: string;
  helpAddress: string;
  onLighter: () => void;
  onFavourite: () => void;
  onHide: () => void;
  /** What stands below: the line about nudges. */
  children?: ReactNode;
  /** The way out of sight. */
  away?: ReactNode;
}

export function MorePanel(props: MorePanelProps) {
  const [explained, setExplained] = useState(false);
  return (
    <div id="more" ref={showWhole} className={styles.panel}>
      <Button aria-expanded={explained} onClick={() => setExplained(!explained)}>
        {t('whyThisOne')}
      </Button>
      {explained && (
        <p role="status" className={styles.why}>
          {toWhyText(props.why)}
        </p>
      )}
      {props.wayIn}
      <Button onClick={props.onLighter}>{t('lighterToday')}</Button>
      {!props.locked && (
        <>
          <Button aria-pressed={props.favourite} onClick={props.onFavourite}>
            {t('saveForLater')}
          </Button>
          <Button onClick={props.onHide}>{t('dontShowAgain')}</Button>
        </>
      )}
      {props.children}
      <div className={styles.last}>
        <nav className={styles.links} aria-label={t('elsewhere')}>
          <a href={props.journalAddress} target="_blank" rel="noreferrer">
            {t('journal')}
          </a>
          <a href={props.helpAddress} target="_blank" rel="noreferrer">
            {t('help')}
          </a>
        </nav>
        {props.away}
      </div>
    </div>
  );
}
