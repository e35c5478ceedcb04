// Pressing words: each is added or let go of, a fourth is refused, and what was pressed last is known.
import { useState } from 'react';
import { type Change, type Draft, hasWord, isFull } from '@/lib/core/check-in';
import type { Group } from '@/lib/core/feelings';
import { type Choice, toWordChange } from '@/lib/core/word-choices';

/** @param open the group whose words are shown */
export function usePressing(draft: Draft, onChange: (step: Change) => void, open?: Group) {
  const [last, setLast] = useState<Choice>();
  const [refused, setRefused] = useState(false);

  /** Presses a word that was offered below another, which stays the last one. */
  function toggle(choice: Choice): void {
    setRefused(isFull(draft) && !hasWord(draft, choice.word));
    onChange(toWordChange(draft, choice, open));
  }

  function press(choice: Choice): void {
    setLast(choice);
    toggle(choice);
  }

  /** The word pressed last, while it stays chosen. */
  const standing = last && hasWord(draft, last.word) ? last : undefined;
  return { refused, standing, press, toggle };
}
