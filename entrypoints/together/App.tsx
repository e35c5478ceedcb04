// Questions for two at one screen. Promise: nothing of it is stored, and leaving the page wipes it,
// so that going back shows nothing.
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { TogetherSetup } from '@/components/practice/TogetherSetup';
import { TogetherTurn } from '@/components/practice/TogetherTurn';
import { Button } from '@/components/ui/Button';
import { InkMark } from '@/components/ui/InkMark';
import type { Question, TogetherDepth } from '@/lib/core/question';
import { nextTurn, type TogetherMinutes, type Turn, toRound } from '@/lib/core/together';
import { t } from '@/lib/i18n';
import { random } from '@/lib/platform/clock';
import { onLeaving } from '@/lib/platform/leaving';
import { goToPractice } from '@/lib/platform/open-page';
import { loadTogether } from '@/lib/platform/scenes';
import styles from './App.module.css';

interface Round {
  questions: Question[];
  /** Undefined: it is over. */
  turn: Turn | undefined;
}

export function App() {
  const [round, setRound] = useState<Round>();

  // At once: a page that is kept to be shown again is kept as it is drawn.
  useEffect(() => onLeaving(() => flushSync(() => setRound(undefined))), []);

  async function start(depth: TogetherDepth, minutes: TogetherMinutes): Promise<void> {
    const questions = toRound(await loadTogether(), depth, minutes, random);
    setRound({ questions, turn: { index: 0, second: false } });
  }

  const question = round?.turn && round.questions[round.turn.index];
  return (
    <main className={styles.together}>
      <InkMark />
      {!round && (
        <TogetherSetup
          onStart={(depth, minutes) => void start(depth, minutes)}
          onLeave={goToPractice}
        />
      )}
      {round?.turn && question && (
        <TogetherTurn
          text={question.text}
          turn={round.turn}
          count={round.questions.length}
          onGo={() =>
            setRound({
              ...round,
              turn: round.turn && nextTurn(round.turn, round.questions.length),
            })
          }
          onStop={() => setRound({ ...round, turn: undefined })}
        />
      )}
      {round && !round.turn && <End onAgain={() => setRound(undefined)} />}
    </main>
  );
}

function End({ onAgain }: { onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.end}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t('togetherEnd')}
      </h1>
      <p>{t('togetherEndLine')}</p>
      <div className={styles.row}>
        <Button look="outlined" onClick={onAgain}>
          {t('togetherAgain')}
        </Button>
        <Button onClick={goToPractice}>{t('togetherLeave')}</Button>
      </div>
    </div>
  );
}
