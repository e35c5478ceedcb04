// The message itself, to be changed at will, with a hint where a second look may be worth it.
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { dirOf, PRIVATE_FIELD } from '@/components/ui/private-field';
import type { FoundHint } from '@/lib/core/composer-hints';
import { t } from '@/lib/i18n';
import styles from './MessageBox.module.css';

interface MessageBoxProps {
  label: string;
  text: string;
  /** Stands there while there is nothing. */
  empty: string;
  hints?: readonly FoundHint[];
  /** Changed by hand: what is chosen above no longer changes it. */
  byHand: boolean;
  onChange: (text: string) => void;
  /** Lets the wording go for what the parts make. */
  onAgain: () => void;
  children: ReactNode;
}

export function MessageBox(props: MessageBoxProps) {
  const { label, text, empty, hints = [], byHand, onChange, onAgain, children } = props;
  const id = useId();
  return (
    <section aria-labelledby={`${id}-label`} className={styles.message}>
      <label id={`${id}-label`} htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        data-private=""
        placeholder={empty}
        className={styles.text}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        {...PRIVATE_FIELD}
        dir={dirOf(text)}
      />
      {byHand && (
        <p className={styles.byHand}>
          {t('messageByHand')} <Button onClick={onAgain}>{t('messageAgain')}</Button>
        </p>
      )}
      <div role="status">
        {hints.length > 0 && (
          <ul className={styles.hints}>
            {hints.map(({ hint, found }) => (
              <li key={hint}>{toHintText(hint, found)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.row}>{children}</div>
    </section>
  );
}

function toHintText(hint: FoundHint['hint'], found: string): string {
  switch (hint) {
    case 'always':
      return t('hintAlways', found);
    case 'blame':
      return t('hintBlame', found);
    case 'two-requests':
      return t('hintTwoRequests');
  }
}
