// A quiet line that offers the self-check, and is sent away by one press.
import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useInSight } from '@/components/ui/use-in-sight';
import { t } from '@/lib/i18n';
import styles from './SelfCheckOffer.module.css';

interface SelfCheckOfferProps {
  /** It was in sight for two seconds. */
  onSeen: () => void;
  onAnswer: () => void;
  onPutOff: () => void;
}

const SEEN_AFTER_MS = 2_000;

export function SelfCheckOffer({ onSeen, onAnswer, onPutOff }: SelfCheckOfferProps) {
  const line = useRef<HTMLDivElement>(null);
  useInSight(line, SEEN_AFTER_MS, onSeen);

  return (
    <div ref={line} className={styles.offer}>
      <p>{t('selfCheckOffer')}</p>
      <div className={styles.buttons}>
        <Button look="outlined" onClick={onAnswer}>
          {t('selfCheckBegin')}
        </Button>
        <Button onClick={onPutOff}>{t('notNow')}</Button>
      </div>
    </div>
  );
}
