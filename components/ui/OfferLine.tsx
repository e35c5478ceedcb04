// A quiet line in the timeline that offers something, and is sent away by one press.
import { type ReactNode, useRef } from 'react';
import { t } from '@/lib/i18n';
import { Button } from './Button';
import styles from './OfferLine.module.css';
import { useInSight } from './use-in-sight';

interface OfferLineProps {
  text: string;
  /** The way to what is offered. */
  action: ReactNode;
  onPutOff: () => void;
  /** It was in sight for two seconds. */
  onSeen?: () => void;
}

const SEEN_AFTER_MS = 2_000;

export function OfferLine({ text, action, onPutOff, onSeen = nothing }: OfferLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useInSight(line, SEEN_AFTER_MS, onSeen);

  return (
    <div ref={line} className={styles.line}>
      <p>{text}</p>
      <div className={styles.buttons}>
        {action}
        <Button onClick={onPutOff}>{t('notNow')}</Button>
      </div>
    </div>
  );
}

function nothing(): void {}
