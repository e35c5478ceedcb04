// Erase everything: in one go, and only after a word was typed.
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import styles from './Privacy.module.css';

interface ErasePanelProps {
  busy: boolean;
  /** Nothing can be exported first. */
  locked: boolean;
  onErase: () => void;
}

export function ErasePanel({ busy, locked, onErase }: ErasePanelProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const word = t('eraseWord');

  function erase(): void {
    const sure = typed.trim().toLocaleUpperCase() === word.toLocaleUpperCase();
    setRefused(!sure);
    if (sure) onErase();
  }

  return (
    <div className={styles.erase}>
      <p>{t(locked ? 'eraseNoteLocked' : 'eraseNote')}</p>
      <label htmlFor={id}>{t('eraseType', word)}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {refused && <p role="alert">{t('eraseNotTyped', word)}</p>}
      <Button look="outlined" disabled={busy} onClick={erase}>
        {t('eraseEverything')}
      </Button>
    </div>
  );
}
