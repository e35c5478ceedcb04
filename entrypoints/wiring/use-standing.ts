// How the lock stands, once it is known.
import { useEffect, useState } from 'react';
import { type LockStanding, readStanding } from '@/lib/platform/lock-standing';
import type { Stores } from '@/lib/platform/stores';

export function useStanding(stores: Stores): LockStanding | undefined {
  const [standing, setStanding] = useState<LockStanding>();
  useEffect(() => {
    // What cannot be read is told by whoever needs it.
    readStanding(stores).then(setStanding, () => undefined);
  }, [stores]);
  return standing;
}
