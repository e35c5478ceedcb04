// Which entry of the list has the focus, or had it last. Promise: its row stays drawn, so that nobody
// loses their place by scrolling; and where it is deleted elsewhere, the focus does not fall to the
// beginning of the page.
import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineItem } from '@/lib/core/timeline';

interface ListFocus {
  /** The id of the entry; undefined when none had it yet. */
  focused: string | undefined;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
}

/** @param onLost called with the entry that has come to stand in the place of the one that is gone */
export function useListFocus(
  list: RefObject<HTMLElement | null>,
  items: readonly TimelineItem[],
  onLost: (entryId: string) => void,
): ListFocus {
  const [focused, setFocused] = useState<string>();
  const inside = useRef(false);
  const place = useRef(0);

  useLayoutEffect(() => {
    if (focused === undefined) return;
    const now = items.findIndex(({ entry }) => entry.id === focused);
    if (now !== -1) {
      place.current = now;
      return;
    }
    setFocused(undefined);
    const next = items[Math.min(place.current, items.length - 1)];
    if (inside.current && next) onLost(next.entry.id);
    inside.current = false;
  }, [items, focused, onLost]);

  return {
    focused,
    onFocus({ target }) {
      inside.current = true;
      setFocused(target.closest<HTMLElement>('[data-entry]')?.dataset.entry);
    },
    onBlur() {
      // It stays where it is while another window is in front.
      inside.current = list.current?.contains(document.activeElement) ?? false;
    },
  };
}
