// The shape of a feeling group: so that colour is never the only sign. Outlined, or filled.
import type { Group } from '@/lib/core/feelings';
import styles from './GroupMark.module.css';

const SHAPES: Record<Group | 'not-sure', string> = {
  bright:
    'M8 1.5l1.7 3.4 3.7-1.1-1.1 3.7L15 8l-2.7 1.5 1.1 3.7-3.7-1.1L8 14.5l-1.7-2.4-3.7 1.1 1.1-3.7L1 8l2.7-.5-1.1-3.7 3.7 1.1z',
  easy: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  charged: 'M8 2l6.5 11.5h-13z',
  heavy: 'M2.5 5h11v8.5h-11z',
  mixed: 'M6 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  'not-sure': 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
};

export function GroupMark({ group, filled }: { group: Group | 'not-sure'; filled: boolean }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[group]} data-group={group} data-filled={filled} />
    </svg>
  );
}
