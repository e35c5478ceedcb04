// What was answered over time, and the way to answer again.
import { SelfCheckLines } from '@/components/patterns/SelfCheckLines';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { SelfCheck } from '@/lib/core/self-check';
import { t } from '@/lib/i18n';
import { SafeLine } from './SafeLine';
import styles from './SelfCheckForm.module.css';

interface PastSelfChecksProps {
  /** Oldest first. */
  checks: readonly SelfCheck[];
  /** The last of them was kept just now. */
  kept: boolean;
  helpAddress: string;
  onAnswer: () => void;
  onClose: () => void;
}

export function PastSelfChecks(props: PastSelfChecksProps) {
  const { checks, kept, helpAddress, onAnswer, onClose } = props;
  return (
    <>
      {kept && <Notice>{t('kept')}</Notice>}
      {kept && <SafeLine safe={checks.at(-1)?.safe} helpAddress={helpAddress} />}
      <SelfCheckLines checks={checks} />
      <div className={styles.buttons}>
        {!kept && (
          <Button look="outlined" onClick={onAnswer}>
            {t('selfCheckAnswerNow')}
          </Button>
        )}
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </>
  );
}
