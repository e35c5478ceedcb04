// Whether the timeline may offer to look at an entry again.
import { Switch } from '@/components/ui/Switch';
import { t } from '@/lib/i18n';

interface LookingBackSettingsProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

export function LookingBackSettings({ on, onChange }: LookingBackSettingsProps) {
  return (
    <Switch label={t('lookingBackSwitch')} checked={on} onChange={onChange}>
      {t('lookingBackSwitchNote')}
    </Switch>
  );
}
