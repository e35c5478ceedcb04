// When the background wakes again: one alarm for the next look, and one that looks every hour.
import { MINUTE_MS } from '@/lib/core/time';

export const ALARM = 'next';
/** Firefox's alarms do not follow a clock that is set; this one looks again all the same. */
export const HEARTBEAT = 'heartbeat';
const HEARTBEAT_MINUTES = 60;

/** What is used of `browser.alarms`. */
export interface Alarms {
  get(name: string): Promise<{ scheduledTime: number } | undefined>;
  create(name: string, when: { when: number } | { periodInMinutes: number }): unknown;
}

/** Firefox's timers may stop while the computer sleeps; after so long without a look it may have. */
const SLEPT_MS = 5 * MINUTE_MS;

/** Creating an alarm anew puts it off: at every wake that would be for ever. So it looks first. */
export async function setAlarms(
  alarms: Alarms,
  nextAt: number,
  now: number,
  lookedAt: number,
): Promise<void> {
  const [beat, set] = await Promise.all([alarms.get(HEARTBEAT), alarms.get(ALARM)]);
  // One set while the clock stood ahead would not come before the clock is there again.
  if (!beat || beat.scheduledTime > now + (HEARTBEAT_MINUTES + 1) * MINUTE_MS) {
    await alarms.create(HEARTBEAT, { periodInMinutes: HEARTBEAT_MINUTES });
  }
  const stands = set && Math.abs(set.scheduledTime - nextAt) < 1_000;
  if (!stands || now - lookedAt > SLEPT_MS) await alarms.create(ALARM, { when: nextAt });
}
