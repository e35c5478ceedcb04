// One question for one of the two, large enough for both to read. Passing is as easy as going on.
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { Turn } from '@/lib/core/together';
import { t } from '@/lib/i18n';
import styles from './Together.module.css';

interface TogetherTurnProps {
  text: string;
  turn: Turn;
  count: number;
  /** Said, or passed: nobody notes which. */
  onGo: () => void;
  onStop: () => void;
}

export function TogetherTurn({ text, turn, count, onGo, onStop }: TogetherTurnProps) {
  const { index, second } = turn;
  const question = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is read out
  useEffect(() => question.current?.focus(), [index, second]);

  const go = second ? (index + 1 < count ? t('nextQuestion') : t('togetherDone')) : t('handOver');
  return (
    <div className={styles.turn}>
      <p className={styles.count}>
        {t('questionOf', index + 1, count)} · {second ? t('togetherSecond') : t('togetherFirst')}
      </p>
      <h1 ref={question} tabIndex={-1} className={styles.question}>
        {text}
      </h1>
      <div className={styles.row}>
        <Button look="outlined" className={styles.wide ?? ''} onClick={onGo}>
          {go}
        </Button>
        <Button look="outlined" className={styles.wide ?? ''} onClick={onGo}>
          {t('togetherPass')}
        </Button>
      </div>
      <Button className={styles.stop ?? ''} onClick={onStop}>
        {t('togetherStop')}
      </Button>
    </div>
  );
}
