// What went wrong with the log, as a sentence, and the way to try again where that can help.
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import type { Fault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';
import styles from './TimelineFault.module.css';

interface TimelineFaultProps {
  fault: Fault | undefined;
  onRetry?: (() => void) | undefined;
}

export function TimelineFault({ fault, onRetry }: TimelineFaultProps) {
  if (!fault) return null;
  return (
    <div className={styles.fault}>
      <Notice urgent>{toFaultText(fault)}</Notice>
      {onRetry && (
        <Button look="outlined" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
    </div>
  );
}
