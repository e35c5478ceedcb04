// An entry without a reflection: the check-in's fields, and a moment if it was not just now.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { CheckInFields } from '@/components/check-in/CheckInFields';
import { CheckInNotice } from '@/components/check-in/CheckInNotice';
import type { LoadDepth } from '@/components/check-in/use-depth';
import { Button } from '@/components/ui/Button';
import { DateTimeField } from '@/components/ui/DateTimeField';
import type { Change, Draft } from '@/lib/core/check-in';
import type { Fault } from '@/lib/core/fault';
import type { Feeling } from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import { t } from '@/lib/i18n';
import styles from './EntryEditor.module.css';

interface NewEntryProps {
  draft: Draft;
  zone: string;
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  loadDepth: LoadDepth;
  /** What the last Keep came to, if it did not work. */
  result:
    | { kind: 'empty' }
    | { kind: 'note-too-long'; length: number }
    | { kind: 'fault'; fault: Fault }
    | undefined;
  rescued: boolean;
  fault: Fault | undefined;
  onAddWord: (word: OwnWord) => void;
  onChange: (step: Change) => void;
  /** Undefined: it is now. */
  onMoment: (at: number | undefined) => void;
  onKeep: () => void;
  onCancel: () => void;
}

export function NewEntry(props: NewEntryProps) {
  const { draft, zone, feelings, ownWords, loadDepth, onAddWord, onChange, onKeep } = props;
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onKeep();
  }

  return (
    <section
      ref={form}
      id="new-entry"
      tabIndex={-1}
      aria-label={t('newEntry')}
      data-private=""
      className={styles.editor}
      onKeyDown={onKeyDown}
    >
      <DateTimeField
        label={t('dateAndTime')}
        hint={t('nowWhenEmpty')}
        at={draft.at}
        zone={zone}
        optional
        onChange={props.onMoment}
      />
      <CheckInFields
        {...{ draft, feelings, ownWords, loadDepth, onAddWord, onChange }}
        whole
        prompt={draft.reflection}
      />
      <CheckInNotice result={props.result} rescued={props.rescued} fault={props.fault} />
      <div className={styles.row}>
        <Button look="filled" aria-keyshortcuts="Control+Enter" onClick={onKeep}>
          {t('keep')}
        </Button>
        <Button onClick={props.onCancel}>{t('cancel')}</Button>
      </div>
    </section>
  );
}
