// "My person, my number": one's own contact, where it is needed.
import { useId } from 'react';
import { PRIVATE_FIELD } from '@/components/ui/private-field';
import { t } from '@/lib/i18n';
import styles from './PersonField.module.css';

interface PersonFieldProps {
  person: string;
  /** Why it could not be stored, if it could not. */
  fault: string | undefined;
  onChange: (person: string) => void;
}

export function PersonField({ person, fault, onChange }: PersonFieldProps) {
  const id = useId();
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('personTitle')}</h2>
      <label htmlFor={id}>{t('person')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1_000}
        className={styles.field}
        value={person}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
        data-private
        {...PRIVATE_FIELD}
      />
      <p id={`${id}-note`} className={styles.note}>
        {t('personNote')}
      </p>
      {fault !== undefined && <p role="alert">{fault}</p>}
    </section>
  );
}
