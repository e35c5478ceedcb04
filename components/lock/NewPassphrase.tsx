// A passphrase to be, twice, and how hard it is to guess.
import { judgePassphrase } from '@/lib/core/passphrase';
import { t } from '@/lib/i18n';
import styles from './Lock.module.css';
import { PassphraseField } from './PassphraseField';

export interface TwoPassphrases {
  first: string;
  second: string;
}

interface NewPassphraseProps {
  labels: readonly [string, string];
  value: TwoPassphrases;
  onChange: (value: TwoPassphrases) => void;
}

export const NO_PASSPHRASES: TwoPassphrases = { first: '', second: '' };

export function NewPassphrase({ labels, value, onChange }: NewPassphraseProps) {
  const strength = judgePassphrase(value.first);
  return (
    <>
      <PassphraseField
        label={labels[0]}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
      />
      <p className={styles.strength} data-strength={strength} aria-live="polite">
        {value.first === '' ? '' : t(`strength_${strength}`)}
      </p>
      <PassphraseField
        label={labels[1]}
        value={value.second}
        onChange={(second) => onChange({ ...value, second })}
      />
    </>
  );
}

/** Why it cannot be taken, as a sentence; undefined: it can. */
export function refusePassphrase({ first, second }: TwoPassphrases): string | undefined {
  if (judgePassphrase(first) === 'short') return t('strength_short');
  return first.normalize('NFKC') === second.normalize('NFKC') ? undefined : t('passphrasesDiffer');
}
