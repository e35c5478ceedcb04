// The words of one group: eight first, the rest on demand, any word by typing, own ones added, and
// one step from a word to what may lie underneath it.
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { candidatesOf, pickLayer } from '@/lib/core/candidates';
import type { Change, Draft } from '@/lib/core/check-in';
import { type Feeling, FIRST_WORDS, type Group } from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import { type Choice, chosenElsewhere, findChoices, toChoices } from '@/lib/core/word-choices';
import { t, tName, uiLanguage } from '@/lib/i18n';
import { Underneath } from './Underneath';
import { type LoadDepth, useDepth, useUnused } from './use-depth';
import { usePressing } from './use-pressing';
import { WordList } from './WordList';
import styles from './WordPanel.module.css';
import { WordSearch } from './WordSearch';

interface WordPanelProps {
  id: string;
  group: Group;
  draft: Draft;
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  loadDepth: LoadDepth;
  onChange: (step: Change) => void;
  onAddWord: (word: OwnWord) => void;
}

export function WordPanel({ id, group, draft, onChange, onAddWord, ...words }: WordPanelProps) {
  const [more, setMore] = useState(false);
  const [query, setQuery] = useState('');
  const [met, setMet] = useState<Choice>();
  const { refused, standing, press, toggle } = usePressing(draft, onChange, group);
  const depth = useDepth(words.loadDepth);
  const unused = useUnused(depth, words.feelings, group, more);
  const cue = useId();

  const choices = toChoices(words.feelings, words.ownWords, draft.feelings);
  const ofGroup = choices.filter((choice) => choice.group === group);
  const typed = query.trim();
  const found = findChoices(choices, query);
  const isNew = typed !== '' && !found.some(({ label }) => isSameWord(label, typed));
  const layer = pickLayer(depth.layers, typed, standing);
  const offered = candidatesOf(choices, layer?.words ?? []);
  // Chosen underneath, a word can be let go of there: the list above does not move.
  const chosen = draft.feelings.filter(({ word }) => !offered.some((other) => other.word === word));
  const inGroup = more ? ofGroup : firstOf(ofGroup, chosen);
  const shown = typed === '' ? [...inGroup, ...chosenElsewhere(choices, chosen, group)] : found;
  const atHand = [...shown, ...offered].find(({ word }) => word === met?.word);
  const list = {
    draft,
    cueOf: ({ word }: Choice) => (met?.word === word ? cue : undefined),
    onMeet: setMet,
    // Of a word that was only passed by, nothing stays where another one is chosen.
    onLeave: () => standing && setMet(standing),
  };

  function add(): void {
    const own = { word: typed, group };
    onAddWord(own);
    press({ ...own, label: typed, own: true });
    setQuery('');
  }

  function takeFirst(): void {
    const [first] = found;
    if (first) {
      setMet(first);
      press(first);
    } else add();
    setQuery('');
  }

  return (
    <div id={id} className={styles.panel}>
      <WordList
        {...list}
        name={t('wordsOf', tName('group', group))}
        choices={shown}
        unused={unused}
        // A word that is offered underneath as well leaves that offer standing.
        onPress={(choice) => (offered.includes(choice) ? toggle : press)(choice)}
      >
        {isNew && (
          <Button look="outlined" onClick={add}>
            {t('addWord', typed)}
          </Button>
        )}
      </WordList>
      <Cue id={cue} choice={atHand} />
      <Underneath
        {...list}
        layer={layer}
        candidates={offered}
        scroll={typed === ''}
        onPress={toggle}
      />
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

/** Whatever the case; accents make another word. */
function isSameWord(one: string, other: string): boolean {
  return one.localeCompare(other, uiLanguage(), { sensitivity: 'accent' }) === 0;
}

function Cue({ id, choice }: { id: string; choice: Choice | undefined }) {
  return (
    <p id={id} lang={choice?.language} className={styles.cue}>
      {choice?.cue && (
        <>
          <b>{choice.label}</b> {choice.cue}
        </>
      )}
    </p>
  );
}

/** The first eight, which never move, and whatever else of the group is chosen. */
function firstOf(choices: readonly Choice[], chosen: Draft['feelings']): Choice[] {
  return choices.filter(
    ({ word, own }, index) =>
      index < FIRST_WORDS || own || chosen.some((felt) => felt.word === word),
  );
}
