// All that can be said in a check-in, in the order of the popup: the same for a new entry and an
// edited one. What is not needed for the shortest visit shows only after the first press.
import type { ReactNode } from 'react';
import { later } from '@/components/ui/Later';
import type { Change, Draft } from '@/lib/core/check-in';
import type { Feeling } from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import styles from './CheckInFields.module.css';
import { FeelingPicker } from './FeelingPicker';
import { NoteField, type Prompt } from './NoteField';
import type { LoadDepth } from './use-depth';

const Details = later(() => import('./Details').then((module) => module.Details));

interface CheckInFieldsProps {
  draft: Draft;
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  loadDepth: LoadDepth;
  /** Shows the dial and the question whether anyone knew. */
  whole: boolean;
  /** Stands above the note, as something to write about. */
  prompt?: Prompt | undefined;
  /** Stands below the feelings. */
  aside?: ReactNode;
  onChange: (step: Change) => void;
  onAddWord: (word: OwnWord) => void;
}

export function CheckInFields(props: CheckInFieldsProps) {
  const { draft, whole, prompt, aside, onChange } = props;

  Details.useAhead();

  return (
    <div className={styles.fields}>
      <div>
        <FeelingPicker {...props} />
      </div>
      {aside}
      {whole && <Details draft={draft} onChange={onChange} />}
      <NoteField
        note={draft.note}
        prompt={prompt}
        onChange={(note) => onChange({ kind: 'note', note })}
      />
    </div>
  );
}
