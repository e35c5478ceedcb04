// What shows of a section: all of it, or, while the lock is closed, how to open it.
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { LockStanding } from '@/lib/platform/lock-standing';
import type { Stores } from '@/lib/platform/stores';

const LockedPart = lazy(() =>
  import('./LockedPart').then((module) => ({ default: module.LockedPart })),
);

interface LockGateProps {
  stores: Stores;
  /** Undefined until it is known. */
  standing: LockStanding | undefined;
  section: string;
  children: ReactNode;
}

export function LockGate({ stores, standing, section, children }: LockGateProps) {
  useEffect(() => {
    if (standing !== 'unlocked') return;
    // A browser that was closed in the middle of it: what was begun is brought to its end.
    void import('@/lib/platform/lock').then(({ createLockControl }) =>
      createLockControl(stores.database, stores.channel).scrub(),
    );
  }, [standing, stores]);

  // Help is there for whoever opens this browser.
  if (section === 'help' || standing === 'off' || standing === 'unlocked') return children;
  if (standing === undefined) return null;
  return (
    <Suspense>
      <LockedPart stores={stores} inPrivacy={section === 'privacy'} />
    </Suspense>
  );
}
