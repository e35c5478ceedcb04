// Where being open did not feel safe, or not surely: the sentence of the help card, and the way.
import type { SafeEnough } from '@/lib/core/self-check-lines';
import { t } from '@/lib/i18n';
import styles from './SafeLine.module.css';

interface SafeLineProps {
  safe: SafeEnough | undefined;
  helpAddress: string;
}

/** Stands empty before, so that it is heard. */
export function SafeLine({ safe, helpAddress }: SafeLineProps) {
  return (
    <div role="status" className={styles.safe}>
      {(safe === 'no' || safe === 'unsure') && (
        <p>
          {t('helpCard')} <a href={helpAddress}>{t('openHelp')}</a>
        </p>
      )}
    </div>
  );
}
