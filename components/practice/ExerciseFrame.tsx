// One exercise: its name, what it is for, and the way back.
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import styles from './ExerciseFrame.module.css';

interface ExerciseFrameProps {
  name: string;
  lead: string;
  onBack: () => void;
  children: ReactNode;
}

export function ExerciseFrame({ name, lead, onBack, children }: ExerciseFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={styles.exercise}>
      <div data-screen="">
        <Button className={styles.back ?? ''} onClick={onBack}>
          {t('backToPractice')}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.name}>
          {name}
        </h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      {children}
    </div>
  );
}
