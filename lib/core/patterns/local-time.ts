// The local day and hour of many moments, each in its own zone. Promise: the same that Temporal says
// of each, in a small part of the time.
import { DAY_MS, HOUR_MS, toLocal } from '../time';

export interface LocalTime {
  /** Days since 1 January 1970. */
  day: number;
  hour: number;
  /** Since the clocks there showed midnight, in ms. */
  clockMs: number;
}

/** One for many moments: it remembers how far each zone was from UTC. */
export function createLocalTimes(): (at: number, zone: string) => LocalTime {
  const zones = new Map<string, Map<number, number>>();

  /** In ms, where a day of UTC begins. */
  function offsetAtStart(utcDay: number, zone: string): number {
    let offsets = zones.get(zone);
    if (!offsets) {
      offsets = new Map();
      zones.set(zone, offsets);
    }
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      offset = offsetOf(utcDay * DAY_MS, zone);
      offsets.set(utcDay, offset);
    }
    return offset;
  }

  return (at, zone) => {
    const utcDay = Math.floor(at / DAY_MS);
    const before = offsetAtStart(utcDay, zone);
    // On the few days on which the clocks change, the moment itself is asked.
    const offset = before === offsetAtStart(utcDay + 1, zone) ? before : offsetOf(at, zone);
    const local = at + offset;
    const day = Math.floor(local / DAY_MS);
    const clockMs = local - day * DAY_MS;
    return { day, hour: Math.floor(clockMs / HOUR_MS), clockMs };
  };
}

function offsetOf(at: number, zone: string): number {
  return toLocal(at, zone).offsetNanoseconds / 1_000_000;
}
