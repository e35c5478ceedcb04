// Five groups and "Not sure"; the pressed group lays open its words. Looking around is free.
import { useId, useState } from 'react';
import { later } from '@/components/ui/Later';
import { ToggleChip } from '@/components/ui/ToggleChip';
import { type Change, type Draft, hasGroup } from '@/lib/core/check-in';
import { type Feeling, GROUPS, type Group } from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import { t, tName } from '@/lib/i18n';
import styles from './FeelingPicker.module.css';
import type { LoadDepth } from './use-depth';

const WordPanel = later(() => import('./WordPanel').then((module) => module.WordPanel));

interface FeelingPickerProps {
  draft: Draft;
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  loadDepth: LoadDepth;
  onChange: (step: Change) => void;
  onAddWord: (word: OwnWord) => void;
}

export function FeelingPicker(props: FeelingPickerProps) {
  const { draft, onChange } = props;
  const [open, setOpen] = useState<Group>();
  const panel = useId();

  WordPanel.useAhead();

  function press(group: Group): void {
    onChange({ kind: 'group', group, open: open === group });
    setOpen(open === group ? undefined : group);
  }

  return (
    <>
      <fieldset className={styles.groups}>
        <legend className="visually-hidden">{t('feelings')}</legend>
        {GROUPS.map((group) => (
          <ToggleChip
            key={group}
            marked
            group={group}
            pressed={hasGroup(draft, group)}
            aria-expanded={open === group}
            aria-controls={open === group ? panel : undefined}
            onClick={() => press(group)}
          >
            {tName('group', group)}
          </ToggleChip>
        ))}
        <ToggleChip
          marked
          group="not-sure"
          pressed={draft.notSure}
          onClick={() => onChange({ kind: 'not-sure' })}
        >
          {t('notSure')}
        </ToggleChip>
      </fieldset>
      {open !== undefined && <WordPanel {...props} key={open} id={panel} group={open} />}
    </>
  );
}
