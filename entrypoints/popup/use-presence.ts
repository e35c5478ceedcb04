// That the check-in was opened, and that its reflection was really seen.
import { useEffect } from 'react';
import { now } from '@/lib/platform/clock';
import { painted } from '@/lib/platform/painted';
import type { ReflectionSession } from '@/lib/platform/reflection-session';
import type { VisitsStore } from '@/lib/platform/visits-store';

/** A reflection counts as seen once it was on screen this long. */
const SEEN_AFTER_MS = 2_000;

export function usePresence(
  visits: VisitsStore,
  session: ReflectionSession,
  reflectionId: string,
): void {
  useEffect(() => {
    const at = now();
    painted()
      .then(() => visits.opened(at))
      .catch(() => undefined);
  }, [visits]);

  useEffect(() => {
    if (reflectionId !== session.get().shown.id) return;
    const timer = setTimeout(() => {
      session.seen().catch(() => undefined);
    }, SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [session, reflectionId]);
}
