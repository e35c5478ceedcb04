// The words of one group: eight first, the rest on demand, any word by typing, own ones added.
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ToggleChip } from '@/components/ui/ToggleChip';
import { type Change, type Draft, hasWord, isFull } from '@/lib/core/check-in';
import {
  type Choice,
  chosenElsewhere,
  type Feeling,
  FIRST_WORDS,
  findChoices,
  type Group,
  toChoices,
} from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import { t, tName } from '@/lib/i18n';
import styles from './WordPanel.module.css';
import { WordSearch } from './WordSearch';

interface WordPanelProps {
  id: string;
  group: Group;
  draft: Draft;
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  onChange: (step: Change) => void;
  onAddWord: (word: OwnWord) => void;
}

export function WordPanel({ id, group, draft, onChange, onAddWord, ...words }: WordPanelProps) {
  const [more, setMore] = useState(false);
  const [query, setQuery] = useState('');
  const [cued, setCued] = useState<Choice>();
  const [refused, setRefused] = useState(false);
  const cue = useId();

  const choices = toChoices(words.feelings, words.ownWords);
  const ofGroup = choices.filter((choice) => choice.group === group);
  const typed = query.trim();
  const found = findChoices(choices, query);
  const elsewhere = chosenElsewhere(choices, draft.feelings, group);
  const shown =
    typed === '' ? [...(more ? ofGroup : firstOf(ofGroup, draft)), ...elsewhere] : found;
  const isNew =
    typed !== '' && !found.some(({ label }) => label.toLowerCase() === typed.toLowerCase());

  function press(choice: Choice): void {
    setCued(choice);
    setRefused(isFull(draft) && !hasWord(draft, choice.word));
    const { word, group: of } = choice;
    onChange({ kind: 'word', word, ...(of && { group: of }) });
  }

  function add(): void {
    const own = { word: typed, group };
    setQuery('');
    setRefused(isFull(draft));
    onAddWord(own);
    onChange({ kind: 'word', ...own });
  }

  function takeFirst(): void {
    const [first] = found;
    if (first) press(first);
    else add();
    setQuery('');
  }

  return (
    <div id={id} className={styles.panel}>
      <fieldset className={styles.words}>
        <legend className="visually-hidden">{t('wordsOf', tName('group', group))}</legend>
        {shown.map((choice) => (
          <ToggleChip
            key={choice.word}
            group={choice.group}
            pressed={hasWord(draft, choice.word)}
            aria-describedby={cued?.word === choice.word ? cue : undefined}
            onClick={() => press(choice)}
            onFocus={() => setCued(choice)}
            onMouseEnter={() => setCued(choice)}
          >
            {choice.label}
          </ToggleChip>
        ))}
        {isNew && (
          <Button look="outlined" onClick={add}>
            {t('addWord', typed)}
          </Button>
        )}
      </fieldset>
      <p id={cue} className={styles.cue}>
        {cued?.cue && (
          <>
            <b>{cued.label}</b> {cued.cue}
          </>
        )}
      </p>
      <p role="status" className={styles.hint}>
        {refused ? t('threeWords') : ''}
      </p>
      <div className={styles.find}>
        {typed === '' && !more && ofGroup.length > FIRST_WORDS && (
          <Button onClick={() => setMore(true)}>{t('moreWords')}</Button>
        )}
        <WordSearch query={query} onType={setQuery} onEnter={takeFirst} />
      </div>
    </div>
  );
}

/** The first eight, which never move, and whatever else of the group is chosen. */
function firstOf(choices: readonly Choice[], draft: Draft): Choice[] {
  return choices.filter(
    ({ word, own }, index) => index < FIRST_WORDS || own || hasWord(draft, word),
  );
}
