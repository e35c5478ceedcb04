// A word or choice that is pressed or not. Colour, weight and a mark say so, not colour alone.
import type { ComponentProps } from 'react';
import type { Group } from '@/lib/core/feelings';
import { GroupMark } from './GroupMark';
import styles from './ToggleChip.module.css';

interface ToggleChipProps extends ComponentProps<'button'> {
  pressed: boolean;
  group?: Group | 'not-sure' | undefined;
  /** Shows the group's shape before the label. */
  marked?: boolean;
}

export function ToggleChip({ pressed, group, marked, children, ...rest }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      data-group={group}
      className={styles.chip}
      {...rest}
    >
      {marked && group !== undefined && <GroupMark group={group} filled={pressed} />}
      <span>{children}</span>
    </button>
  );
}
