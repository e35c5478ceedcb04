// The feelings of an entry, each with the shape of its group.
import { GroupMark } from '@/components/ui/GroupMark';
import type { Felt } from '@/lib/core/entry';
import type { LabelOf } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import styles from './FeltList.module.css';
import { Marked } from './Marked';

interface FeltListProps {
  feelings: readonly Felt[];
  notSure: boolean;
  labelOf: LabelOf;
  /** Searched for. */
  terms?: readonly string[];
}

export function FeltList({ feelings, notSure, labelOf, terms = [] }: FeltListProps) {
  if (feelings.length === 0 && !notSure) return null;
  return (
    <ul className={styles.list} aria-label={t('feltThen')}>
      {feelings.map((felt) => (
        <li key={`${felt.word} ${felt.group}`} className={styles.felt}>
          {felt.group && <GroupMark group={felt.group} filled />}
          <span>
            <Marked text={labelOf(felt)} terms={terms} />
          </span>
        </li>
      ))}
      {notSure && (
        <li className={styles.felt}>
          <GroupMark group="not-sure" filled={false} />
          {t('notSure')}
        </li>
      )}
    </ul>
  );
}
