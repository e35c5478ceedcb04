// Consent: nothing comes before it, and it is one press to take back.
import { Switch } from '@/components/ui/Switch';
import { t } from '@/lib/i18n';
import styles from './Step.module.css';

interface NudgesStepProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

export function NudgesStep({ on, onChange }: NudgesStepProps) {
  return (
    <div className={styles.step}>
      <p>{t('welcomeNudges')}</p>
      <Switch label={t('nudges')} checked={on} onChange={onChange}>
        {t('nudgesSwitchNote')}
      </Switch>
      <p className={styles.soft}>{t('welcomePin')}</p>
      <p className={styles.soft}>{t('welcomeUninstall')}</p>
    </div>
  );
}
