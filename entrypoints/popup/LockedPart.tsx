// That the lock is closed, where it is: loaded only where there is a lock.
import { LockedLine } from '@/components/lock/LockedLine';
import type { Stores } from '@/lib/platform/stores';
import { useStanding } from '../wiring/use-standing';

export function LockedPart({ stores }: { stores: Stores }) {
  return useStanding(stores) === 'locked' && <LockedLine />;
}
