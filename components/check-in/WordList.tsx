// Words to press, and what the dot on some of them means, said once for all.
import { type ReactNode, useId } from 'react';
import type { Draft } from '@/lib/core/check-in';
import type { Choice } from '@/lib/core/word-choices';
import { t } from '@/lib/i18n';
import { WordChip } from './WordChip';
import styles from './WordPanel.module.css';

interface WordListProps {
  name: string;
  choices: readonly Choice[];
  draft: Draft;
  /** Words that get a dot. */
  unused?: ReadonlySet<string>;
  cueOf: (choice: Choice) => string | undefined;
  onPress: (choice: Choice) => void;
  onMeet: (choice: Choice) => void;
  onLeave: () => void;
  /** Stands after the words. */
  children?: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

export function WordList({ name, choices, draft, unused = NONE, cueOf, ...act }: WordListProps) {
  const dot = useId();
  const marked = choices.some(({ word }) => unused.has(word));
  return (
    <>
      <fieldset className={styles.words}>
        <legend className="visually-hidden">{name}</legend>
        {choices.map((choice) => (
          <WordChip
            key={choice.word}
            {...{ choice, draft }}
            cue={cueOf(choice)}
            dot={unused.has(choice.word) ? dot : undefined}
            onPress={act.onPress}
            onMeet={act.onMeet}
            onLeave={act.onLeave}
          />
        ))}
        {act.children}
      </fieldset>
      {marked && (
        <p className={styles.explained}>
          <span id={dot}>{t('notUsedYet')}</span>
        </p>
      )}
    </>
  );
}
