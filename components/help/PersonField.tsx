// "My person, my number": one's own contact, where it is needed.
import { useId } from 'react';
import { Notice } from '@/components/ui/Notice';
import { dirOf, PRIVATE_FIELD } from '@/components/ui/private-field';
import { Switch } from '@/components/ui/Switch';
import { t } from '@/lib/i18n';
import styles from './PersonField.module.css';

interface PersonFieldProps {
  person: string;
  /** Whether it stays readable while the lock is closed. */
  open: boolean;
  /** Why it could not be stored, if it could not. */
  fault: string | undefined;
  /** What the last press on the switch came to. */
  said: string;
  onChange: (person: string) => void;
  /** The field was left. */
  onDone: () => void;
  onOpen: (open: boolean) => void;
}

export function PersonField(props: PersonFieldProps) {
  const { person, open, fault, said, onChange, onDone, onOpen } = props;
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
        onBlur={onDone}
        data-private
        {...PRIVATE_FIELD}
        dir={dirOf(person)}
      />
      <p id={`${id}-note`} className={styles.note}>
        {t('personNote')}
      </p>
      {fault !== undefined && <p role="alert">{fault}</p>}
      <Switch label={t('personOpen')} checked={open} onChange={onOpen}>
        {t('personOpenNote')}
      </Switch>
      <Notice>{said}</Notice>
    </section>
  );
}
