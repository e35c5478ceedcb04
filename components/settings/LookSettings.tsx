// How it looks: colours, size of the text, and how little it shows to others.
import { RadioList } from '@/components/ui/RadioList';
import { Switch } from '@/components/ui/Switch';
import type { Settings } from '@/lib/core/settings';
import { t } from '@/lib/i18n';
import styles from './ReflectionSettings.module.css';

interface LookSettingsProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function LookSettings({ settings, onChange }: LookSettingsProps) {
  return (
    <div className={styles.settings}>
      <RadioList
        legend={t('colours')}
        value={settings.colours}
        options={[
          ['system', t('coloursSystem')],
          ['light', t('coloursLight')],
          ['dark', t('coloursDark')],
        ]}
        onChange={(colours) => onChange({ colours })}
      />
      <RadioList
        legend={t('textSize')}
        value={settings.textSize}
        options={[
          ['normal', t('textSizeNormal')],
          ['large', t('textSizeLarge')],
          ['larger', t('textSizeLarger')],
        ]}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Switch
        label={t('discreetMode')}
        checked={settings.discreet}
        onChange={(discreet) => onChange({ discreet })}
      >
        {t('discreetNote')}
      </Switch>
    </div>
  );
}
