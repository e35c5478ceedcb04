// What it is, and what it is not.
import { t } from '@/lib/i18n';
import styles from './Step.module.css';

export function WhatStep() {
  return (
    <div className={styles.step}>
      <p>{t('welcomeWhatIs')}</p>
      <p>{t('welcomeWhatIsNot')}</p>
      <p>{t('welcomeWhereKept')}</p>
    </div>
  );
}
