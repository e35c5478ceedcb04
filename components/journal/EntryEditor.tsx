// A kept entry with its fields open, in its own place.
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { CheckInFields } from '@/components/check-in/CheckInFields';
import type { LoadDepth } from '@/components/check-in/use-depth';
import { Button } from '@/components/ui/Button';
import { DateTimeField } from '@/components/ui/DateTimeField';
import type { Change } from '@/lib/core/check-in';
import type { Edit } from '@/lib/core/edit';
import type { Feeling } from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import { isSameZone } from '@/lib/core/time';
import type { LabelOf } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import { EditTroubleNotice, type Trouble } from './EditTroubleNotice';
import styles from './EntryEditor.module.css';
import { FeltList } from './FeltList';
import { toPlaceText } from './when-text';

export interface EntryEditorProps {
  edit: Edit & { trouble: Trouble | undefined; reopened: boolean };
  /** Of whoever edits. */
  zone: string;
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  loadDepth: LoadDepth;
  labelOf: LabelOf;
  onAddWord: (word: OwnWord) => void;
  onChange: (entryId: string, step: Change) => void;
  onSave: (entryId: string) => void;
  onSaveOver: (entryId: string) => void;
  onSaveAsNew: (entryId: string) => void;
  onCancel: (entryId: string) => void;
}

export function EntryEditor(props: EntryEditorProps) {
  const { edit, zone, feelings, ownWords, loadDepth, onAddWord } = props;
  const { before, draft, trouble, reopened } = edit;
  const name = useId();
  const editor = useRef<HTMLElement>(null);
  const onChange = (step: Change): void => props.onChange(before.id, step);

  // An edit that was found at opening leaves the focus where the page begins.
  useEffect(() => {
    if (!reopened) editor.current?.focus();
  }, [reopened]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    props.onSave(before.id);
  }

  return (
    // The shortcut works wherever the focus is, as in any field for writing.
    <article
      ref={editor}
      id={`editor-${before.id}`}
      tabIndex={-1}
      aria-labelledby={name}
      data-private=""
      className={styles.editor}
      onKeyDown={onKeyDown}
    >
      <h3 id={name} className="visually-hidden">
        {t('edit')}
      </h3>
      {reopened && <p className={styles.reopened}>{t('unfinishedEdit')}</p>}
      <DateTimeField
        label={t('dateAndTime')}
        hint={
          isSameZone(before.zone, zone) ? undefined : t('timeInPlace', toPlaceText(before.zone))
        }
        at={draft.at ?? before.at}
        zone={before.zone}
        onChange={(at) => at !== undefined && onChange({ kind: 'at', at })}
      />
      <FeltList feelings={draft.feelings} notSure={draft.notSure} labelOf={props.labelOf} />
      <CheckInFields
        {...{ draft, feelings, ownWords, loadDepth, onAddWord, onChange }}
        whole
        prompt={before.reflection}
      />
      <EditTroubleNotice
        trouble={trouble}
        onSaveOver={() => props.onSaveOver(before.id)}
        onSaveAsNew={() => props.onSaveAsNew(before.id)}
      />
      <div className={styles.row}>
        {trouble?.kind !== 'gone' && (
          <Button
            look="filled"
            aria-keyshortcuts="Control+Enter"
            onClick={() => props.onSave(before.id)}
          >
            {t('save')}
          </Button>
        )}
        <Button onClick={() => props.onCancel(before.id)}>{t('cancel')}</Button>
      </div>
    </article>
  );
}
