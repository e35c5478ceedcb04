// One's own contact while the lock is closed: to be read, if that was agreed to, and not changed.
import { t } from '@/lib/i18n';
import styles from './PersonField.module.css';

/** @param person undefined: it is sealed */
export function PersonShown({ person }: { person: string | undefined }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('personTitle')}</h2>
      {person !== undefined && person !== '' && (
        <p dir="auto" className={styles.shown} data-private="">
          {person}
        </p>
      )}
      <p className={styles.note}>{t(person === undefined ? 'personSealed' : 'personOpenLocked')}</p>
    </section>
  );
}
