// Which language reflections come in: each under the name it has for those who read it.
import { useId } from 'react';
import { t } from '@/lib/i18n';
import styles from './LanguageField.module.css';
import { toOwnName } from './language-text';

interface LanguageFieldProps {
  /** Null: that of the interface. */
  language: string | null;
  /** Those there are. */
  languages: readonly string[];
  onChange: (language: string | null) => void;
}

export function LanguageField({ language, languages, onChange }: LanguageFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {t('reflectionLanguage')}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-note`}
        className={styles.select}
        // One that a newer version had is none of these: then, too, it is English or the interface's.
        value={language !== null && languages.includes(language) ? language : ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{t('reflectionLanguageSame')}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag} dir="auto">
            {toOwnName(tag)}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} className={styles.note}>
        {t('reflectionLanguageNote')}
      </p>
    </div>
  );
}
