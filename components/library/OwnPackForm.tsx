// One's own reflections as a pack for others: what it is called, and which of them are in it.
import { useId } from 'react';
import { PRIVATE_FIELD } from '@/components/ui/private-field';
import type { OwnReflection } from '@/lib/core/own-reflection';
import { PACK_LIMITS } from '@/lib/core/pack';
import type { PackCredits } from '@/lib/core/pack-file';
import { t } from '@/lib/i18n';
import styles from './OwnPackForm.module.css';

interface OwnPackFormProps {
  about: PackCredits;
  own: readonly OwnReflection[];
  /** Ids of those that a pack cannot hold. */
  cannot: ReadonlySet<string>;
  /** Ids of those that stay out of it. */
  out: ReadonlySet<string>;
  onAbout: (part: Partial<PackCredits>) => void;
  onToggle: (id: string) => void;
}

export function OwnPackForm({ about, own, cannot, out, onAbout, onToggle }: OwnPackFormProps) {
  return (
    <>
      <div className={styles.fields}>
        <AboutField
          label={t('packFieldTitle')}
          value={about.title}
          placeholder={t('packDefaultTitle')}
          onChange={(title) => onAbout({ title })}
        />
        <AboutField
          label={t('packFieldAuthor')}
          value={about.author}
          placeholder={t('packDefaultAuthor')}
          onChange={(author) => onAbout({ author })}
        />
        <AboutField
          label={t('packFieldLicence')}
          value={about.licence}
          placeholder={t('packDefaultLicence')}
          onChange={(licence) => onAbout({ licence })}
        />
      </div>
      <fieldset className={styles.which}>
        <legend className={styles.legend}>{t('packWhich')}</legend>
        {own.map(({ id, text, language }) => (
          <label key={id} className={styles.one}>
            <input
              type="checkbox"
              checked={!out.has(id) && !cannot.has(id)}
              disabled={cannot.has(id)}
              onChange={() => onToggle(id)}
            />
            <span>
              <span lang={language} dir="auto" className={styles.text}>
                {text}
              </span>
              {cannot.has(id) && <span className={styles.soft}> ({t('packCannot')})</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface AboutFieldProps {
  label: string;
  value: string;
  /** What stands there when nothing is said. */
  placeholder: string;
  onChange: (value: string) => void;
}

function AboutField({ label, value, placeholder, onChange }: AboutFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...PRIVATE_FIELD}
        id={id}
        type="text"
        maxLength={PACK_LIMITS.title}
        className={styles.input}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
