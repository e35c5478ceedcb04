// The entry that one looks at again, to be read and closed, or not to be offered any more.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import type { Fault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';
import styles from './LookedBack.module.css';

interface LookedBackProps {
  /** It is noted that this entry is not to be offered again. */
  never: boolean;
  /** Why that could not be noted. */
  fault: Fault | undefined;
  onNever: () => void;
  onClose: () => void;
  /** The entry. */
  children: ReactNode;
}

/** Takes the focus when it opens, and when what one pressed is gone. */
export function LookedBack({ never, fault, onNever, onClose, children }: LookedBackProps) {
  const panel = useRef<HTMLElement>(null);
  const id = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that was pressed goes then
  useEffect(() => panel.current?.focus(), [never]);

  return (
    <section ref={panel} tabIndex={-1} aria-labelledby={id} className={styles.panel}>
      <h2 id={id} className={styles.title}>
        {t('lookingBack')}
      </h2>
      {children}
      {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
      <p role="status" className={styles.said}>
        {never && t('lookingBackNeverNoted')}
      </p>
      <div className={styles.buttons}>
        <Button look="outlined" onClick={onClose}>
          {t('close')}
        </Button>
        {!never && <Button onClick={onNever}>{t('lookingBackNever')}</Button>}
      </div>
    </section>
  );
}
