// Whether the self-check is offered, and the way to it.
import { Switch } from '@/components/ui/Switch';
import { t } from '@/lib/i18n';

interface SelfCheckSettingsProps {
  on: boolean;
  /** Where the self-check is. */
  address: string;
  onChange: (on: boolean) => void;
  onGo: () => void;
}

export function SelfCheckSettings({ on, address, onChange, onGo }: SelfCheckSettingsProps) {
  return (
    <>
      <Switch label={t('selfCheckSwitch')} checked={on} onChange={onChange}>
        {t('selfCheckSwitchNote')}
      </Switch>
      <p>
        <a href={address} onClick={onGo}>
          {t('selfCheckGo')}
        </a>
      </p>
    </>
  );
}
