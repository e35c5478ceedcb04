// How the lock stands for a page that opens: nothing more is loaded where there is none.
import type { Stores } from './stores';

export type LockStanding = 'off' | 'locked' | 'unlocked';

export async function readStanding(
  stores: Pick<Stores, 'database' | 'lock'>,
): Promise<LockStanding> {
  const lock = await stores.lock();
  if (!lock.header) return 'off';
  const { keysOf } = await import('./key-store');
  return (await keysOf(await stores.database.open(), lock)) ? 'unlocked' : 'locked';
}
