// The way to paper. Where words are blurred, it asks first what to do with them.
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import styles from './PrintButton.module.css';

interface PrintButtonProps {
  label: string;
  look?: 'outlined' | 'plain';
  /** Whether words are blurred now. */
  isDiscreet: () => boolean;
  /** `words`: those that are blurred are to be readable on paper. */
  onPrint: (words: boolean) => void;
}

export function PrintButton({ label, look = 'outlined', isDiscreet, onPrint }: PrintButtonProps) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  function press(): void {
    if (isDiscreet()) setAsking(true);
    else onPrint(false);
  }

  function answer(words?: boolean): void {
    setAsking(false);
    button.current?.focus();
    if (words !== undefined) onPrint(words);
  }

  return (
    <>
      <Button ref={button} look={look} aria-expanded={asking || undefined} onClick={press}>
        {label}
      </Button>
      {asking && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div role="group" aria-labelledby={id} className={styles.question}>
          <p ref={question} id={id} tabIndex={-1}>
            {t('printDiscreet')}
          </p>
          <div className={styles.answers}>
            <Button look="outlined" onClick={() => answer(false)}>
              {t('printWithoutWords')}
            </Button>
            <Button look="outlined" onClick={() => answer(true)}>
              {t('printWithWords')}
            </Button>
            <Button onClick={() => answer()}>{t('cancel')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
