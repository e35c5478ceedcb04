// The feeling words of a period, each to be pressed. By group and alphabet: it is no ranking.
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { toListText, toNumberText } from '@/components/ui/format-text';
import { GroupMark } from '@/components/ui/GroupMark';
import { GROUPS } from '@/lib/core/feelings';
import type { WordUse } from '@/lib/core/patterns/feeling-words';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tCount, uiLanguage } from '@/lib/i18n';
import { MarkButton } from './MarkButton';
import { Marks } from './Marks';
import { toCountedText } from './pattern-text';
import type { Pressing } from './pressing';
import styles from './UsedWords.module.css';

interface UsedWordsProps {
  words: readonly WordUse[];
  pressing: Pressing;
}

/** As many as fit below the picture. */
const SOME = 36;

export function UsedWords({ words, pressing }: UsedWordsProps) {
  const { labelOf } = pressing;
  const [all, setAll] = useState(false);
  const inOrder = toOrder(words, labelOf);
  // At the beginning every word is new: that goes without saying.
  const news = words.some(({ fresh }) => !fresh);
  const shown = all || words.length <= SOME + 4 ? inOrder : inOrder.slice(0, SOME);
  return (
    <div className={styles.words}>
      <h3 className={styles.title}>{t('wordsChosen')}</h3>
      <Marks label={t('wordsChosen')} className={styles.list}>
        {shown.map((use) => (
          <MarkButton
            key={use.word}
            mark={{ kind: 'word', word: use.word }}
            label={toLabel(use, labelOf, news)}
            {...pressing}
            className={styles.word}
          >
            {use.group && <GroupMark group={use.group} filled />}
            <span dir="auto">{labelOf({ word: use.word })}</span>
            <span className={styles.count} data-number={toNumberText(use.entries)} />
            {news && use.fresh && <span className={styles.fresh}>{t('newWord')}</span>}
          </MarkButton>
        ))}
      </Marks>
      {shown.length < words.length && (
        <Button className={styles.more ?? ''} onClick={() => setAll(true)}>
          {tCount('showAllWords', words.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

function toOrder(words: readonly WordUse[], labelOf: LabelOf): WordUse[] {
  const { compare } = new Intl.Collator(uiLanguage());
  const groupOf = ({ group }: WordUse): number => (group ? GROUPS.indexOf(group) : GROUPS.length);
  const nameOf = ({ word }: WordUse): string => labelOf({ word });
  return words.toSorted((a, b) => groupOf(a) - groupOf(b) || compare(nameOf(a), nameOf(b)));
}

function toLabel({ word, entries, fresh }: WordUse, labelOf: LabelOf, news: boolean): string {
  const name = labelOf({ word });
  return toCountedText(news && fresh ? toListText([name, t('newWord')]) : name, entries);
}
