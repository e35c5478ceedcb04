// Nudges: consent, how many, when, how they show, what they wait for.
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Switch } from '@/components/ui/Switch';
import type { Settings } from '@/lib/core/settings';
import { t } from '@/lib/i18n';
import styles from './NudgeSettings.module.css';
import { WeekEditor } from './WeekEditor';

interface NudgeSettingsProps {
  settings: Settings;
  /** What the last press on the notification switch or the test came to. */
  said: string | undefined;
  onChange: (change: Partial<Settings>) => void;
  /** Turning it on asks the browser for its permission first. */
  onNotify: (on: boolean) => void;
  onTest: () => void;
  /** What to expect of nudges right now. */
  children: ReactNode;
}

export function NudgeSettings(props: NudgeSettingsProps) {
  const { settings, said, onChange, onNotify, onTest, children } = props;
  const id = useId();
  return (
    <div className={styles.nudges}>
      <div className={styles.outlook}>{children}</div>
      <Switch
        label={t('nudges')}
        checked={settings.nudges}
        onChange={(nudges) => onChange({ nudges })}
      >
        {t('nudgesNote')}
      </Switch>
      <div className={styles.row}>
        <label htmlFor={id}>{t('nudgesADay')}</label>
        <input
          id={id}
          type="number"
          min={0}
          max={3}
          value={settings.nudgesPerDay}
          onChange={(event) => {
            const count = event.target.valueAsNumber;
            if (count === 0 || count === 1 || count === 2 || count === 3) {
              onChange({ nudgesPerDay: count });
            }
          }}
        />
      </div>
      <WeekEditor week={settings} onChange={onChange} />
      <Switch label={t('notifyToo')} checked={settings.notify} onChange={onNotify}>
        {t('notifyNote')}
      </Switch>
      <Switch
        label={t('waitForFullScreen')}
        checked={settings.waitForFullScreen}
        onChange={(waitForFullScreen) => onChange({ waitForFullScreen })}
      >
        {t('waitForFullScreenNote')}
      </Switch>
      <Switch
        label={t('waitForSound')}
        checked={settings.waitForSound}
        onChange={(waitForSound) => onChange({ waitForSound })}
      >
        {t('waitForSoundNote')}
      </Switch>
      <div className={styles.row}>
        <Button look="outlined" onClick={onTest}>
          {t('sendTestNudge')}
        </Button>
      </div>
      <Notice>{said}</Notice>
    </div>
  );
}
