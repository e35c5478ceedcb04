// Before a round for two: how deep, how long, and what becomes of it.
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ChoiceRow } from '@/components/ui/ChoiceRow';
import { TOGETHER_DEPTHS, type TogetherDepth } from '@/lib/core/question';
import { TOGETHER_MINUTES, type TogetherMinutes } from '@/lib/core/together';
import { t } from '@/lib/i18n';
import styles from './Together.module.css';

interface TogetherSetupProps {
  onStart: (depth: TogetherDepth, minutes: TogetherMinutes) => void;
  onLeave: () => void;
}

export function TogetherSetup({ onStart, onLeave }: TogetherSetupProps) {
  const [depth, setDepth] = useState<TogetherDepth>('light');
  const [minutes, setMinutes] = useState<TogetherMinutes>(10);
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
        options={TOGETHER_MINUTES.map((each) => [`${each}`, t('aboutMinutes', each)])}
        onChange={(next) => setMinutes(TOGETHER_MINUTES.find((each) => `${each}` === next) ?? 10)}
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
