// Moments, zones and calendar days. Pure: the moment and the zone are always arguments.

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** 1970-01-01 to 2200-01-01 UTC, in epoch milliseconds: outside lies only a damaged clock or file. */
export const EARLIEST_AT = 0;
export const LATEST_AT = 7_258_118_400_000;

const knownZones = new Map<string, boolean>();

/** Whether this browser knows `zone` as an IANA time zone name; `+02:00` is none. */
export function isZone(zone: string): boolean {
  let known = knownZones.get(zone);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      known = !/^[+-]/.test(zone);
    } catch {
      known = false;
    }
    knownZones.set(zone, known);
  }
  return known;
}

/** Whether both are of one zone. Of its several names each browser gives another: "Europe/Kiev". */
export function isSameZone(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((zone) => isZone(zone) && new Temporal.ZonedDateTime(0n, zone));
  return !!a && !!b && a.equals(b);
}

/** The local time of a moment; an unknown zone (a file from a newer system) reads as UTC. */
export function toLocal(at: number, zone: string): Temporal.ZonedDateTime {
  if (last?.at !== at || last.zone !== zone) {
    const instant = Temporal.Instant.fromEpochMilliseconds(at);
    last = { at, zone, local: instant.toZonedDateTimeISO(isZone(zone) ? zone : 'UTC') };
  }
  return last.local;
}

/** A decision asks for the same moment again and again. */
let last: { at: number; zone: string; local: Temporal.ZonedDateTime } | undefined;

/** The local calendar day, `2026-11-22`. */
export function dayOf(at: number, zone: string): string {
  return toLocal(at, zone).toPlainDate().toString();
}

/**
 * The calendar month in UTC, `2026-11`: the name of the month page an entry lies on. UTC, so that
 * neither travel nor a change of zone rules ever moves an entry.
 */
export function monthOf(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 7);
}
