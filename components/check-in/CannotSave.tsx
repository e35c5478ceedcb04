// Where nothing can be stored, nothing is asked: a screen that says so, never a silent loss.
import { t } from '@/lib/i18n';
import styles from './CannotSave.module.css';

export function CannotSave({ helpAddress }: { helpAddress: string }) {
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{t('cannotSaveTitle')}</h1>
      <p role="alert">{t('faultNoStorage')}</p>
      <a href={helpAddress} target="_blank" rel="noreferrer">
        {t('help')}
      </a>
    </main>
  );
}
