// One line about the next nudge, and the ways to be left alone: one press each.
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { showWhole } from '@/components/ui/show-whole';
import type { Outlook } from '@/lib/core/outlook';
import { PAUSE_CHOICES, type PauseChoice } from '@/lib/core/pause';
import { t } from '@/lib/i18n';
import styles from './NudgePanel.module.css';
import { toOutlookText } from './outlook-text';

interface NudgePanelProps {
  outlook: Outlook;
  now: number;
  zone: string;
  /** Where nudges are switched on; absent where the switch stands beside it. */
  settingsAddress?: string;
  onPause: (choice: PauseChoice) => void;
  onResume: () => void;
}

export function NudgePanel({ outlook, now, zone, settingsAddress, ...act }: NudgePanelProps) {
  const [choosing, setChoosing] = useState(false);

  function pause(choice: PauseChoice): void {
    setChoosing(false);
    act.onPause(choice);
  }

  return (
    <div className={styles.panel}>
      <p role="status" className={styles.line}>
        {toOutlookText(outlook, now, zone)}
      </p>
      {outlook.kind === 'off' && settingsAddress !== undefined && (
        <a href={settingsAddress} target="_blank" rel="noreferrer">
          {t('turnNudgesOn')}
        </a>
      )}
      {(outlook.kind === 'paused' || outlook.kind === 'gone-quiet') && (
        <Button onClick={act.onResume}>{t('bringNudgesBack')}</Button>
      )}
      {(outlook.kind === 'next' || outlook.kind === 'none') && (
        <>
          <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {t('snooze')}
          </Button>
          <Button onClick={() => pause('not-today')}>{t('notToday')}</Button>
          {choosing && (
            <fieldset ref={showWhole} className={styles.choices}>
              <legend className="visually-hidden">{t('snoozeFor')}</legend>
              {PAUSE_CHOICES.filter((choice) => choice !== 'not-today').map((choice) => (
                <Button key={choice} look="outlined" onClick={() => pause(choice)}>
                  {toChoiceText(choice)}
                </Button>
              ))}
            </fieldset>
          )}
        </>
      )}
    </div>
  );
}

export function toChoiceText(choice: PauseChoice): string {
  const texts: Record<PauseChoice, string> = {
    '15-minutes': t('pause15Minutes'),
    '1-hour': t('pause1Hour'),
    'this-evening': t('pauseThisEvening'),
    tomorrow: t('pauseTomorrow'),
    'not-today': t('notToday'),
    'a-week': t('pauseAWeek'),
    'until-i-return': t('pauseUntilIReturn'),
  };
  return texts[choice];
}
