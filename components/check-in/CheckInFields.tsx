// All that can be said in a check-in, in the order of the popup: the same for a new entry and an
// edited one. What is not needed for the shortest visit shows only after the first press.
import type { Change, Draft } from '@/lib/core/check-in';
import type { Feeling } from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import styles from './CheckInFields.module.css';
import { FeelingPicker } from './FeelingPicker';
import { KnownChoice } from './KnownChoice';
import { NoteField, type Prompt } from './NoteField';
import { RoomDial } from './RoomDial';

interface CheckInFieldsProps {
  draft: Draft;
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  /** Shows the dial and the question whether anyone knew. */
  whole: boolean;
  /** Stands above the note, as something to write about. */
  prompt?: Prompt | undefined;
  onChange: (step: Change) => void;
  onAddWord: (word: OwnWord) => void;
}

export function CheckInFields(props: CheckInFieldsProps) {
  const { draft, feelings, ownWords, whole, prompt, onChange, onAddWord } = props;
  return (
    <div className={styles.fields}>
      <div>
        <FeelingPicker {...{ draft, feelings, ownWords, onChange, onAddWord }} />
      </div>
      {whole && (
        <>
          <RoomDial want={draft.want} onChange={(want) => onChange({ kind: 'want', want })} />
          <KnownChoice
            known={draft.known}
            onChange={(known) => onChange({ kind: 'known', known })}
          />
        </>
      )}
      <NoteField
        note={draft.note}
        prompt={prompt}
        onChange={(note) => onChange({ kind: 'note', note })}
      />
    </div>
  );
}
