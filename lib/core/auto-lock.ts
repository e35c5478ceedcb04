// When an open lock closes by itself.
import { MINUTE_MS } from './time';

/** Minutes without use; 0: not by time. */
export const AUTO_LOCK_MINUTES = [5, 15, 60, 0] as const;
export const DEFAULT_AUTO_LOCK_MINUTES = 15;

/**
 * When it is to lock, epoch ms; undefined: not by time.
 * @param usedAt when it was last used
 */
export function locksAt(
  usedAt: number,
  afterMinutes = DEFAULT_AUTO_LOCK_MINUTES,
): number | undefined {
  return afterMinutes === 0 ? undefined : usedAt + afterMinutes * MINUTE_MS;
}

/** Whether that moment has come. A clock that was set back must not keep it open for longer. */
export function isDue(now: number, usedAt: number, afterMinutes?: number): boolean {
  const at = locksAt(usedAt, afterMinutes);
  return at !== undefined && (now >= at || now < usedAt - MINUTE_MS);
}
