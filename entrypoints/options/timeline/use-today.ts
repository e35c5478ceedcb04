// The local day, which ends while the page is open, or while the computer sleeps.
import { useSyncExternalStore } from 'react';
import { dayOf } from '@/lib/core/time';
import { now, zone } from '@/lib/platform/clock';

const LOOK_EVERY_MS = 30_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}

/** `2026-11-22` */
export function useToday(): string {
  return useSyncExternalStore(subscribe, () => dayOf(now(), zone()));
}
