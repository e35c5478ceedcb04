// Four short steps, each of which can be skipped; every answer is stored as it is given.
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { InkMark } from '@/components/ui/InkMark';
import { NudgesStep } from '@/components/welcome/NudgesStep';
import { SafetyStep } from '@/components/welcome/SafetyStep';
import { SituationStep } from '@/components/welcome/SituationStep';
import { WhatStep } from '@/components/welcome/WhatStep';
import type { SafetyAnswer } from '@/lib/core/personal';
import { DEFAULT_SETTINGS, type Settings, switchesOf } from '@/lib/core/settings';
import { t } from '@/lib/i18n';
import { onLeaving } from '@/lib/platform/leaving';
import { goToCheckIn } from '@/lib/platform/open-page';
import { journalAddress } from '@/lib/platform/pages';
import type { Stores } from '@/lib/platform/stores';
import { changeSettings, finishSettings } from '../wiring/change-settings';
import styles from './App.module.css';

const STEPS = ['what', 'situation', 'safety', 'nudges'] as const;

export function App({ stores }: { stores: Stores }) {
  const [step, setStep] = useState(0);
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [safety, setSafety] = useState<SafetyAnswer>();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = STEPS[step] ?? 'what';
  const last = step === STEPS.length - 1;

  useEffect(() => {
    stores.settings.read().then(
      (read) => setSettings(read.settings),
      () => undefined,
    );
    return stores.settings.subscribe((read) => setSettings(read.settings));
  }, [stores]);

  useEffect(() => onLeaving(finishSettings), []);

  useEffect(() => {
    if (step > 0) heading.current?.focus();
  }, [step]);

  function set(change: Partial<Settings>): void {
    setSettings({ ...settings, ...change });
    changeSettings(stores, change).catch(() => undefined);
  }

  function answerSafety(answer: SafetyAnswer): void {
    setSafety(answer);
    set(switchesOf(answer));
    stores.personal.update('safety', () => answer).catch(() => undefined);
  }

  function goOn(): void {
    if (last) goToCheckIn();
    else setStep(step + 1);
  }

  return (
    <main className={styles.welcome}>
      <InkMark />
      <p className={styles.progress}>{t('stepOf', step + 1, STEPS.length)}</p>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t(`welcome_${name}`)}
      </h1>
      {name === 'what' && <WhatStep />}
      {name === 'situation' && (
        <SituationStep
          situation={settings.situation}
          onChange={(situation) => set({ situation })}
        />
      )}
      {name === 'safety' && (
        <SafetyStep answer={safety} helpAddress={journalAddress('help')} onChange={answerSafety} />
      )}
      {name === 'nudges' && (
        <NudgesStep on={settings.nudges} onChange={(nudges) => set({ nudges })} />
      )}
      <div className={styles.row}>
        <Button look="filled" onClick={goOn}>
          {last ? t('start') : t('next')}
        </Button>
        {!last && <Button onClick={goOn}>{t('skip')}</Button>}
      </div>
    </main>
  );
}
