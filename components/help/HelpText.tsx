// Help that needs nothing but the page itself: no network, no numbers that could be wrong.
import type { ReactNode } from 'react';
import { t } from '@/lib/i18n';
import styles from './HelpText.module.css';

/** Named, and opened only by whoever presses it. */
const DIRECTORY = 'https://findahelpline.com';

export function HelpText() {
  return (
    <div className={styles.help}>
      <Part title={t('helpNowTitle')}>
        <p className={styles.now}>{t('helpNow')}</p>
      </Part>
      <Part title={t('helpTalkTitle')}>
        <p>{t('helpTalk')}</p>
        <p>{t('helpTalkLeaves')}</p>
        <p>
          <a href={DIRECTORY} target="_blank" rel="noreferrer" className={styles.link}>
            {t('helpTalkLink')}
          </a>
        </p>
      </Part>
      <Part title={t('helpWhatTitle')}>
        <p>{t('helpWhatIs')}</p>
        <p>{t('helpWhatIsNot')}</p>
      </Part>
      <Part title={t('helpCardTitle')}>
        <p>{t('helpCardWhy')}</p>
      </Part>
      <Part title={t('helpWhereTitle')}>
        <p>{t('helpWhere')}</p>
        <p>{t('helpUninstall')}</p>
      </Part>
      <Part title={t('helpLostTitle')}>
        <p>{t('helpLost')}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
