// "Did anyone know?": optional, and pressing an answer again takes it back.
import { ToggleChip } from '@/components/ui/ToggleChip';
import type { Known } from '@/lib/core/entry';
import { t } from '@/lib/i18n';
import styles from './KnownChoice.module.css';

interface KnownChoiceProps {
  known: Known | undefined;
  onChange: (known: Known | undefined) => void;
}

export function KnownChoice({ known, onChange }: KnownChoiceProps) {
  const answers: [Known, string][] = [
    ['yes', t('knownYes')],
    ['partly', t('knownPartly')],
    ['no', t('knownNo')],
  ];
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('didAnyoneKnow')}</legend>
      <div className={styles.answers}>
        {answers.map(([answer, label]) => (
          <ToggleChip
            key={answer}
            pressed={known === answer}
            onClick={() => onChange(known === answer ? undefined : answer)}
          >
            {label}
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  );
}
