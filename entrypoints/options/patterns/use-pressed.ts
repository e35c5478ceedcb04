// Which mark of a picture is pressed, and where the focus goes with it. In the memory of the page
// only: a mark may be a feeling.
import { useState } from 'react';
import { FOUND } from '@/components/patterns/pressing';
import { type Mark, toMarkKey } from '@/lib/core/patterns/mark';
import { focusOn } from '../focus';

interface Pressed {
  mark: Mark;
  /** What held the focus when it was pressed. */
  from: Element | null;
}

interface Pressings {
  pressed: Mark | undefined;
  onPress: (mark: Mark, far?: boolean) => void;
  onClose: () => void;
}

export function usePressed(): Pressings {
  const [pressed, setPressed] = useState<Pressed>();

  function onClose(): void {
    setPressed(undefined);
    if (pressed?.from instanceof HTMLElement && pressed.from.isConnected) pressed.from.focus();
    else focusOn('section-heading');
  }

  function onPress(mark: Mark, far = false): void {
    if (pressed && toMarkKey(pressed.mark) === toMarkKey(mark) && !far) {
      setPressed(undefined);
      return;
    }
    setPressed({ mark, from: document.activeElement });
    if (far) focusOn(FOUND);
    else requestAnimationFrame(showFound);
  }

  return { pressed: pressed?.mark, onPress, onClose };
}

/** They may open below the edge of the window. */
function showFound(): void {
  document.getElementById(FOUND)?.closest('section')?.scrollIntoView({ block: 'nearest' });
}
