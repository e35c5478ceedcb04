// A moment as a date and time field holds it: the local time of a zone, to the minute.
import { EARLIEST_AT, isZone, LATEST_AT, toLocal } from './time';

/** `2026-11-22T18:40` */
export function toLocalInput(at: number, zone: string): string {
  return toLocal(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * The moment that a field's text names in a zone; undefined while it names none, or one outside
 * 1970 to 2200. A time that the clocks leave out moves forward with them; one they pass twice is
 * the first.
 * @param before the moment the field showed: kept to the millisecond while its minute stands
 */
export function parseLocalInput(text: string, zone: string, before?: number): number | undefined {
  if (before !== undefined && text === toLocalInput(before, zone)) return before;
  const at = toMoment(text, isZone(zone) ? zone : 'UTC');
  return at !== undefined && at >= EARLIEST_AT && at <= LATEST_AT ? at : undefined;
}

function toMoment(text: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}
