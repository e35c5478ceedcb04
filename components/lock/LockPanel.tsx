// The lock among the other parts of Privacy: on or off, and when it closes by itself.
import { Button } from '@/components/ui/Button';
import { RadioList } from '@/components/ui/RadioList';
import { Switch } from '@/components/ui/Switch';
import { AUTO_LOCK_MINUTES } from '@/lib/core/auto-lock';
import { t, tCount } from '@/lib/i18n';
import styles from './Lock.module.css';

interface LockPanelProps {
  on: boolean;
  afterMinutes: number;
  onSwitch: (on: boolean) => void;
  onAfterMinutes: (minutes: number) => void;
  onChangePassphrase: () => void;
}

export function LockPanel(props: LockPanelProps) {
  const { on, afterMinutes, onSwitch, onAfterMinutes, onChangePassphrase } = props;
  const choices = AUTO_LOCK_MINUTES.map((minutes): [string, string] => [
    String(minutes),
    minutes === 0 ? t('autoLockNever') : tCount('autoLockMinutes', minutes),
  ]);
  return (
    <div className={styles.panel}>
      <Switch label={t('lock')} checked={on} onChange={onSwitch}>
        {t('lockNote')}
      </Switch>
      {on && (
        <>
          <RadioList
            legend={t('autoLock')}
            value={String(afterMinutes)}
            options={choices}
            onChange={(minutes) => onAfterMinutes(Number(minutes))}
          />
          <p className={styles.soft}>{t('autoLockNote')}</p>
          <Button look="outlined" onClick={onChangePassphrase}>
            {t('changePassphrase')}
          </Button>
        </>
      )}
    </div>
  );
}
