// The self-check: six lines and a question beside them, each of which can be left out.
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import type { Fault } from '@/lib/core/fault';
import {
  SAFE_ENOUGH_ANSWERS,
  type SafeEnough,
  SELF_CHECK_ANSWERS,
  SELF_CHECK_LINES,
  type SelfCheckAnswer,
  type SelfCheckDraft,
  type SelfCheckLine,
} from '@/lib/core/self-check-lines';
import { t } from '@/lib/i18n';
import { AnswerRow } from './AnswerRow';
import { SafeLine } from './SafeLine';
import styles from './SelfCheckForm.module.css';
import { toAnswerText, toLineText, toSafeText } from './self-check-text';

interface SelfCheckFormProps {
  draft: SelfCheckDraft;
  /** What the last Keep came to, if it did not work. */
  result: 'empty' | Fault | undefined;
  helpAddress: string;
  onAnswer: (line: SelfCheckLine, answer: SelfCheckAnswer) => void;
  onSafe: (safe: SafeEnough) => void;
  onKeep: () => void;
  onCancel: () => void;
}

export function SelfCheckForm(props: SelfCheckFormProps) {
  const { draft, result, helpAddress, onAnswer, onSafe, onKeep, onCancel } = props;
  return (
    <>
      <p className={styles.ours}>{t('selfCheckOurs')}</p>
      <p>{t('selfCheckTwoWeeks')}</p>
      {SELF_CHECK_LINES.map((line) => (
        <AnswerRow
          key={line}
          line={toLineText(line)}
          answers={SELF_CHECK_ANSWERS}
          toText={toAnswerText}
          given={draft.answers[line]}
          onAnswer={(answer) => onAnswer(line, answer)}
        />
      ))}
      <AnswerRow
        line={t('selfCheckSafe')}
        answers={SAFE_ENOUGH_ANSWERS}
        toText={toSafeText}
        given={draft.safe}
        onAnswer={onSafe}
      />
      <SafeLine safe={draft.safe} helpAddress={helpAddress} />
      {result === undefined || result === 'empty' ? (
        <Notice>{result && t('selfCheckEmpty')}</Notice>
      ) : (
        <Notice urgent>{toFaultText(result)}</Notice>
      )}
      <div className={styles.buttons}>
        <Button look="filled" onClick={onKeep}>
          {t('keep')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </>
  );
}
