// Questions for two at one screen. Promise: nothing of it is stored, and leaving the page wipes it,
// so that going back shows nothing.
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { TogetherSetup } from '@/components/practice/TogetherSetup';
import { TogetherTurn } from '@/components/practice/TogetherTurn';
import { Button } from '@/components/ui/Button';
import { InkMark } from '@/components/ui/InkMark';
import type { TogetherDepth } from '@/lib/core/question';
import {
  askLighter,
  goOn,
  type Round,
  stop,
  type TogetherMinutes,
  toRound,
  withAsked,
} from '@/lib/core/together';
import { t } from '@/lib/i18n';
import { random } from '@/lib/platform/clock';
import { onLeaving } from '@/lib/platform/leaving';
import { goToPractice } from '@/lib/platform/open-page';
import { loadTogether } from '@/lib/platform/scenes';
import styles from './App.module.css';

export function App() {
  const [round, setRound] = useState<Round>();
  /** In the rounds before this one. */
  const [asked, setAsked] = useState<readonly string[]>([]);

  useEffect(() => {
    const wipe = (): void => {
      setRound(undefined);
      setAsked([]);
    };
    // At once: a page that is kept to be shown again is kept as it is drawn.
    return onLeaving(() => flushSync(wipe));
  }, []);

  async function start(deepest: TogetherDepth, minutes: TogetherMinutes): Promise<void> {
    setRound(toRound(await loadTogether(), { deepest, minutes, asked }, random));
  }

  function startAnother(before: Round): void {
    setAsked(withAsked(asked, before));
    setRound(undefined);
  }

  return (
    <main className={styles.together}>
      <InkMark />
      {!round && (
        <TogetherSetup
          onStart={(depth, minutes) => void start(depth, minutes)}
          onLeave={goToPractice}
        />
      )}
      {round?.turn && <Turn round={round} onChange={setRound} />}
      {round && !round.turn && (
        <End
          onAgain={() => startAnother(round)}
          onBack={round.before && (() => setRound(round.before))}
        />
      )}
    </main>
  );
}

interface TurnProps {
  round: Round;
  onChange: (round: Round) => void;
}

function Turn({ round, onChange }: TurnProps) {
  const { turn, questions, before } = round;
  const question = turn && questions[turn.index];
  const lighter = askLighter(round);
  if (!question) return null;
  return (
    <TogetherTurn
      question={question}
      turn={turn}
      count={questions.length}
      onGo={() => onChange(goOn(round))}
      onLighter={lighter && (() => onChange(lighter))}
      onBack={before && (() => onChange(before))}
      onStop={() => onChange(stop(round))}
    />
  );
}

interface EndProps {
  onAgain: () => void;
  onBack: (() => void) | undefined;
}

function End({ onAgain, onBack }: EndProps) {
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
      {onBack && (
        <Button className={styles.back ?? ''} onClick={onBack}>
          {t('togetherBack')}
        </Button>
      )}
    </div>
  );
}
