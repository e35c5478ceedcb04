// The feeling words of a review. By group and alphabet: it is no ranking.
import { toNumberText } from '@/components/ui/format-text';
import { GroupMark } from '@/components/ui/GroupMark';
import { GROUPS } from '@/lib/core/feelings';
import type { WordUse } from '@/lib/core/patterns/feeling-words';
import type { LabelOf } from '@/lib/core/timeline';
import { t, uiLanguage } from '@/lib/i18n';
import styles from './ReviewWords.module.css';

interface ReviewWordsProps {
  words: readonly WordUse[];
  labelOf: LabelOf;
}

export function ReviewWords({ words, labelOf }: ReviewWordsProps) {
  if (words.length === 0) return null;
  // At the beginning every word is new: that goes without saying.
  const news = words.some(({ fresh }) => !fresh);
  return (
    <ul className={styles.words} data-private="">
      {toOrder(words, labelOf).map(({ word, group, entries, fresh }) => (
        <li key={word} className={styles.word}>
          {group && <GroupMark group={group} filled />}
          <span dir="auto">{labelOf({ word })}</span>
          <span className={styles.count}>{toNumberText(entries)}</span>
          {news && fresh && <span className={styles.fresh}>{t('newWord')}</span>}
        </li>
      ))}
    </ul>
  );
}

function toOrder(words: readonly WordUse[], labelOf: LabelOf): WordUse[] {
  const { compare } = new Intl.Collator(uiLanguage());
  const placeOf = ({ group }: WordUse): number => (group ? GROUPS.indexOf(group) : GROUPS.length);
  const nameOf = ({ word }: WordUse): string => labelOf({ word });
  return words.toSorted((a, b) => placeOf(a) - placeOf(b) || compare(nameOf(a), nameOf(b)));
}
