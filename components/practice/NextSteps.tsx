// After Keep: what can be done with it, if one likes.
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { showWhole } from '@/components/ui/show-whole';
import type { NextStep } from '@/lib/core/practice';
import { t } from '@/lib/i18n';
import styles from './NextSteps.module.css';

interface NextStepsProps {
  offered: readonly NextStep[];
  /** Which of them stands open here. */
  open: NextStep | undefined;
  onPress: (step: NextStep) => void;
  children: ReactNode;
}

export function NextSteps({ offered, open, onPress, children }: NextStepsProps) {
  const id = useId();
  return (
    <div className={styles.next}>
      <div className={styles.buttons}>
        {offered.map((exercise) => (
          <Button
            key={exercise}
            look="outlined"
            aria-expanded={exercise === 'say' ? undefined : open === exercise}
            aria-controls={open === exercise ? id : undefined}
            onClick={() => onPress(exercise)}
          >
            {NAMES[exercise]()}
          </Button>
        ))}
      </div>
      {open && (
        <div id={id} key={open} ref={showWhole} className={styles.open}>
          {children}
        </div>
      )}
    </div>
  );
}

const NAMES: Record<NextStep, () => string> = {
  say: () => t('sayIt'),
  room: () => t('askForRoom'),
  plan: () => t('planOne'),
};
