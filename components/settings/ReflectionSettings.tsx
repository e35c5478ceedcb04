// Which reflections come: whom they fit, how deep, which themes.
import { RadioList } from '@/components/ui/RadioList';
import { Switch } from '@/components/ui/Switch';
import { SituationChoice } from '@/components/welcome/SituationStep';
import { THEMES, type Theme } from '@/lib/core/reflection';
import type { Settings } from '@/lib/core/settings';
import { t, tName } from '@/lib/i18n';
import { LanguageField } from './LanguageField';
import styles from './ReflectionSettings.module.css';

interface ReflectionSettingsProps {
  settings: Settings;
  /** That reflections are there in. */
  languages: readonly string[];
  onChange: (change: Partial<Settings>) => void;
}

export function ReflectionSettings({ settings, languages, onChange }: ReflectionSettingsProps) {
  const { themesOff } = settings;

  function setTheme(theme: Theme, on: boolean): void {
    onChange({
      themesOff: on ? themesOff.filter((other) => other !== theme) : [...themesOff, theme],
    });
  }

  return (
    <div className={styles.settings}>
      {languages.length > 1 && (
        <LanguageField
          language={settings.reflectionLanguage}
          languages={languages}
          onChange={(reflectionLanguage) => onChange({ reflectionLanguage })}
        />
      )}
      <SituationChoice
        situation={settings.situation}
        onChange={(situation) => onChange({ situation })}
      />
      <Switch
        label={t('openness')}
        checked={settings.openness}
        onChange={(openness) => onChange({ openness })}
      >
        {t('opennessNote')}
      </Switch>
      <RadioList
        legend={t('depth')}
        value={String(settings.maxDepth)}
        options={[
          ['1', t('depthLight')],
          ['2', t('depthMiddle')],
          ['3', t('depthDeep')],
        ]}
        onChange={(depth) => onChange({ maxDepth: depth === '3' ? 3 : depth === '2' ? 2 : 1 })}
      />
      <fieldset className={styles.themes}>
        <legend className={styles.legend}>{t('themes')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} className={styles.theme}>
            <input
              type="checkbox"
              checked={!themesOff.includes(theme)}
              // The last one stays: with no theme there would be nothing to read.
              disabled={!themesOff.includes(theme) && themesOff.length === THEMES.length - 1}
              onChange={(event) => setTheme(theme, event.target.checked)}
            />
            {tName('theme', theme)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
