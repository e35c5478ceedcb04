// The way to older entries: comes by itself when one scrolls near the end, and by pressing.
import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';

/** So far below the screen the next entries are already fetched. */
const AHEAD = '800px';

export function OlderEntries({ shown, onOlder }: { shown: number; onOlder: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const showOlder = useEffectEvent(onOlder);

  // biome-ignore lint/correctness/useExhaustiveDependencies: still in sight after more were shown, it asks again
  useEffect(() => {
    const { current } = button;
    if (!current) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) showOlder();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [shown]);

  return (
    <Button ref={button} look="outlined" onClick={onOlder}>
      {t('showOlder')}
    </Button>
  );
}
