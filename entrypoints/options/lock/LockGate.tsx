// What shows of a section: all of it, or, while the lock is closed, how to open it.
import { type ReactNode, useEffect } from 'react';
import { later } from '@/components/ui/Later';
import type { LockStanding } from '@/lib/platform/lock-standing';
import type { Stores } from '@/lib/platform/stores';
import { scrubRest } from './scrub-rest';

const LockedPart = later(() => import('./LockedPart').then((module) => module.LockedPart));

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
    void scrubRest(stores);
  }, [standing, stores]);

  // Help is there for whoever opens this browser.
  if (section === 'help' || standing === 'off' || standing === 'unlocked') return children;
  if (standing === undefined) return null;
  return <LockedPart stores={stores} inPrivacy={section === 'privacy'} />;
}
