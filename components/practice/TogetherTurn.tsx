// One question for one of the two, large enough for both to read. Passing is as easy as going on, and
// looks the same afterwards: the question goes to the other one, and nobody notes why.
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { Question } from '@/lib/core/question';
import type { Turn } from '@/lib/core/together';
import { t } from '@/lib/i18n';
import styles from './Together.module.css';

interface TogetherTurnProps {
  question: Question;
  turn: Turn;
  count: number;
  /** Said, or passed: nobody notes which. */
  onGo: () => void;
  /** Undefined where there is nothing lighter. */
  onLighter: (() => void) | undefined;
  /** Undefined at the beginning. */
  onBack: (() => void) | undefined;
  onStop: () => void;
}

export function TogetherTurn(props: TogetherTurnProps) {
  const { question, turn, count, onGo, onLighter, onBack, onStop } = props;
  const { index, second } = turn;
  const asked = useRef<HTMLHeadingElement>(null);
  const whose = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is read out
  useEffect(() => asked.current?.focus(), [question, index, second]);

  const go = second ? (index + 1 < count ? t('nextQuestion') : t('togetherDone')) : t('handOver');
  return (
    <div className={styles.turn}>
      <div className={styles.above}>
        <p className={styles.count}>{t('questionOf', index + 1, count)}</p>
        <p id={whose} className={second ? styles.second : styles.first}>
          {second ? t('togetherSecond') : t('togetherFirst')}
        </p>
      </div>
      <h1
        ref={asked}
        tabIndex={-1}
        lang={question.language}
        dir="auto"
        aria-describedby={whose}
        className={styles.question}
      >
        {question.text}
      </h1>
      <div className={styles.row}>
        <Button look="outlined" className={styles.wide ?? ''} onClick={onGo}>
          {go}
        </Button>
        <Button look="outlined" className={styles.wide ?? ''} onClick={onGo}>
          {t('togetherPass')}
        </Button>
        {onLighter && (
          <Button look="outlined" className={styles.lighter ?? ''} onClick={onLighter}>
            {t('togetherLighter')}
          </Button>
        )}
      </div>
      <div className={styles.quiet}>
        <Button onClick={onStop}>{t('togetherStop')}</Button>
        {onBack && <Button onClick={onBack}>{t('togetherBack')}</Button>}
      </div>
    </div>
  );
}
