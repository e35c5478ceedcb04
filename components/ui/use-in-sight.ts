// Whether something was really seen: on the screen, whole or nearly, for a while without a break.
import { type RefObject, useEffect, useEffectEvent } from 'react';

/** How much of it has to be in sight. */
const SHARE = 0.8;

export function useInSight(
  element: RefObject<Element | null>,
  afterMs: number,
  onSeen: () => void,
): void {
  const seen = useEffectEvent(onSeen);

  useEffect(() => {
    if (!element.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (changes) => {
        clearTimeout(timer);
        if (changes.at(-1)?.isIntersecting) timer = setTimeout(() => seen(), afterMs);
      },
      { threshold: SHARE },
    );
    observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element, afterMs]);
}
