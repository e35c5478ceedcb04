// A plan whose time has come: whether it happened, and how it was, in two presses. No score.
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import type { Entry } from '@/lib/core/entry';
import type { Fault } from '@/lib/core/fault';
import { HAPPENED, type Happened } from '@/lib/core/plan';
import { t } from '@/lib/i18n';
import styles from './PlanDue.module.css';

interface PlanDueProps {
  plan: NonNullable<Entry['plan']>;
  /** What was answered to the first question. */
  happened: Happened | undefined;
  fault: Fault | undefined;
  onHappened: (happened: Happened) => void;
  onHow: (how: string | undefined) => void;
  /** It is not to be asked about. */
  onLetGo: () => void;
}

export function PlanDue({ plan, happened, fault, onHappened, onHow, onLetGo }: PlanDueProps) {
  const question = useRef<HTMLParagraphElement>(null);
  const before = useRef(happened);

  // What was pressed is gone: the focus goes to what is asked next.
  useEffect(() => {
    if (before.current !== happened) question.current?.focus();
    before.current = happened;
  }, [happened]);

  return (
    <section aria-label={t('planOne')} className={styles.plan}>
      <div>
        <p ref={question} tabIndex={-1} className={styles.question}>
          {happened === undefined ? t('planDidIt') : t('planHow')}
        </p>
        <p dir="auto" data-private="" className={styles.words}>
          {t('planText', plan.when, plan.then)}
        </p>
      </div>
      <div className={styles.buttons}>
        {happened === undefined
          ? HAPPENED.map((each) => (
              <Button key={each} look="outlined" onClick={() => onHappened(each)}>
                {ANSWERS[each]()}
              </Button>
            ))
          : [t('planLighter'), t('planAsThought'), t('planHarder')].map((how) => (
              <Button key={how} look="outlined" onClick={() => onHow(how)}>
                {how}
              </Button>
            ))}
        <Button onClick={happened === undefined ? onLetGo : () => onHow(undefined)}>
          {happened === undefined ? t('planLetGo') : t('skip')}
        </Button>
      </div>
      {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
    </section>
  );
}

const ANSWERS: Record<Happened, () => string> = {
  yes: () => t('answerYes'),
  partly: () => t('answerPartly'),
  no: () => t('answerNo'),
};
