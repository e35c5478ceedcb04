// Before a round for two: how deep, how long, and what becomes of it.
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ChoiceRow } from '@/components/ui/ChoiceRow';
import { TOGETHER_DEPTHS, type TogetherDepth } from '@/lib/core/question';
import { type TogetherMinutes, timesFor } from '@/lib/core/together';
import { t } from '@/lib/i18n';
import styles from './Together.module.css';

interface TogetherSetupProps {
  onStart: (depth: TogetherDepth, minutes: TogetherMinutes) => void;
  onLeave: () => void;
}

export function TogetherSetup({ onStart, onLeave }: TogetherSetupProps) {
  const [depth, setDepth] = useState<TogetherDepth>('light');
  const [wished, setMinutes] = useState<TogetherMinutes>(10);
  const times = timesFor(depth);
  // Deep takes longer than the shortest time: the next one then.
  const minutes = times.find((each) => each >= wished) ?? wished;
  return (
    <div className={styles.setup}>
      <h1 className={styles.title}>{t('together')}</h1>
      <p className={styles.lead}>{t('togetherHow')}</p>
      <p className={styles.lead}>{t('togetherNothingKept')}</p>
      <ChoiceRow
        legend={t('togetherDepth')}
        value={depth}
        options={TOGETHER_DEPTHS.map((each) => [each, DEPTH_NAMES[each]()])}
        onChange={setDepth}
      />
      <ChoiceRow
        legend={t('togetherTime')}
        value={`${minutes}`}
        options={times.map((each) => [`${each}`, t('aboutMinutes', each)])}
        onChange={(next) => setMinutes(times.find((each) => `${each}` === next) ?? wished)}
      />
      <div className={styles.row}>
        <Button look="filled" onClick={() => onStart(depth, minutes)}>
          {t('start')}
        </Button>
        <Button onClick={onLeave}>{t('togetherLeave')}</Button>
      </div>
    </div>
  );
}

const DEPTH_NAMES: Record<TogetherDepth, () => string> = {
  light: () => t('togetherLight'),
  closer: () => t('togetherCloser'),
  deep: () => t('togetherDeep'),
};
