// The note: plain text, grows with what is written, has no practical limit.
import { useId, useLayoutEffect, useRef } from 'react';
import { dirOf, PRIVATE_FIELD } from '@/components/ui/private-field';
import { t } from '@/lib/i18n';
import styles from './NoteField.module.css';

/** A thought to write about. */
export interface Prompt {
  text: string;
  language: string;
}

interface NoteFieldProps {
  note: string;
  prompt?: Prompt | undefined;
  onChange: (note: string) => void;
}

export function NoteField({ note, prompt, onChange }: NoteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  // `field-sizing: content` does this where it exists; elsewhere the height follows by hand.
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || note === undefined || CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [note]);

  return (
    <div className={styles.note}>
      <label htmlFor={id} className={prompt ? 'visually-hidden' : styles.label}>
        {t('note')}
      </label>
      {prompt && (
        <p id={`${id}-prompt`} lang={prompt.language} dir="auto" className={styles.prompt}>
          {prompt.text}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        aria-describedby={prompt && `${id}-prompt`}
        rows={2}
        className={styles.area}
        value={note}
        onChange={(event) => onChange(event.target.value)}
        {...PRIVATE_FIELD}
        // An empty field has nothing to cover, and is to be found.
        data-private={note === '' ? undefined : ''}
        dir={dirOf(note)}
      />
    </div>
  );
}
