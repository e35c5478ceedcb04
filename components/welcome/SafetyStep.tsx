// Safety before openness: the answer decides what is asked for, and is stored like an entry.
import { RadioList } from '@/components/ui/RadioList';
import type { SafetyAnswer } from '@/lib/core/personal';
import { t } from '@/lib/i18n';
import styles from './Step.module.css';

interface SafetyStepProps {
  answer: SafetyAnswer | undefined;
  helpAddress: string;
  onChange: (answer: SafetyAnswer) => void;
}

export function SafetyStep({ answer, helpAddress, onChange }: SafetyStepProps) {
  return (
    <div className={styles.step}>
      <p>{t('safetyWhy')}</p>
      <RadioList
        legend={t('welcome_safety')}
        legendHidden
        value={answer}
        options={[
          ['yes', t('safetyYes')],
          ['not-sure', t('safetyNotSure')],
          ['no', t('safetyNo')],
        ]}
        onChange={onChange}
      />
      {(answer === 'no' || answer === 'not-sure') && (
        <div role="status" className={styles.step}>
          <p>
            {t('safetyEffect')}{' '}
            <a href={helpAddress} target="_blank" rel="noreferrer">
              {t('help')}
            </a>
          </p>
          <p>{t('safetyHiding')}</p>
        </div>
      )}
    </div>
  );
}
